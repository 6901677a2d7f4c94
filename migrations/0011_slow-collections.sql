CREATE SCHEMA "collections";
--> statement-breakpoint
CREATE TABLE "collections"."versions" (
	"name" text PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
-- Once for each transaction: xmin is the transaction that wrote the row as it stands.
CREATE FUNCTION "collections"."raise_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE "collections"."versions" SET "version" = "version" + 1
	WHERE "name" = TG_ARGV[0] AND xmin <> pg_current_xact_id()::xid;
	RETURN NULL;
END
$$;
--> statement-breakpoint
INSERT INTO "collections"."versions" ("name", "version") VALUES ('products.catalogue', 1);
--> statement-breakpoint
CREATE TRIGGER "raise_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "products"."products"
	FOR EACH STATEMENT EXECUTE FUNCTION "collections"."raise_version"('products.catalogue');
--> statement-breakpoint
CREATE TRIGGER "raise_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "products"."tariffs"
	FOR EACH STATEMENT EXECUTE FUNCTION "collections"."raise_version"('products.catalogue');
--> statement-breakpoint
CREATE TRIGGER "raise_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "products"."tariff_rates"
	FOR EACH STATEMENT EXECUTE FUNCTION "collections"."raise_version"('products.catalogue');
--> statement-breakpoint
CREATE TRIGGER "raise_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "products"."time_of_use_schemes"
	FOR EACH STATEMENT EXECUTE FUNCTION "collections"."raise_version"('products.catalogue');
--> statement-breakpoint
CREATE TRIGGER "raise_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "products"."time_of_use_slots"
	FOR EACH STATEMENT EXECUTE FUNCTION "collections"."raise_version"('products.catalogue');
--> statement-breakpoint
CREATE TRIGGER "raise_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "products"."terms_versions"
	FOR EACH STATEMENT EXECUTE FUNCTION "collections"."raise_version"('products.catalogue');
--> statement-breakpoint
CREATE TRIGGER "raise_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "products"."product_tags"
	FOR EACH STATEMENT EXECUTE FUNCTION "collections"."raise_version"('products.catalogue');
