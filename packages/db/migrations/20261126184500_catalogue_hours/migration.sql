-- When a business is open is part of what its public pages show.
DO $$
DECLARE shown text;
BEGIN
  FOREACH shown IN ARRAY ARRAY['weekly_hours', 'weekly_break', 'day_off', 'special_day'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION grow_catalogue()', shown || '_grows_catalogue', shown);
  END LOOP;
END $$;
