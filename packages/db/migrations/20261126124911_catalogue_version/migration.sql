-- AlterTable
ALTER TABLE "business" ADD COLUMN     "catalogue_version" INTEGER NOT NULL DEFAULT 1;

-- Whatever the public pages show makes the version of its business grow, whoever changes it.
CREATE FUNCTION grow_catalogue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE business SET catalogue_version = catalogue_version + 1
    WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.business_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.business_id END);
  RETURN NULL;
END $$;
DO $$
DECLARE shown text;
BEGIN
  FOREACH shown IN ARRAY ARRAY['business_logo', 'setting', 'location', 'category', 'service', 'extra', 'provider', 'provider_photo', 'provider_service'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION grow_catalogue()', shown || '_grows_catalogue', shown);
  END LOOP;
END $$;

CREATE FUNCTION grow_own_catalogue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.catalogue_version = OLD.catalogue_version + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER business_grows_catalogue BEFORE UPDATE OF slug, name, currency, time_zone, languages, contact, brand ON business
  FOR EACH ROW EXECUTE FUNCTION grow_own_catalogue();
