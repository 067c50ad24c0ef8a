-- A mark that stands already is set again all the same: whoever looks at it this moment is waited for, so that what is posted now is looked at after.
CREATE OR REPLACE FUNCTION settle_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE payment p SET to_settle = true FROM (SELECT DISTINCT business_id, booking_id FROM posted) g
    WHERE p.business_id = g.business_id AND p.booking_id = g.booking_id AND p.state = 'PAID';
  RETURN NULL;
END $$;
