-- By hand: pages of half-hourly prices are kept in memory as long as none has been published since.
INSERT INTO "collections"."versions" ("name", "version") VALUES ('products.half-hourly-prices', 1);
--> statement-breakpoint
CREATE TRIGGER "raise_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "products"."half_hourly_price_days"
	FOR EACH STATEMENT EXECUTE FUNCTION "collections"."raise_version"('products.half-hourly-prices');
