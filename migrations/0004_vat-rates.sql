CREATE TABLE "products"."vat_rates" (
	"fuel" text NOT NULL,
	"supply_kind" text NOT NULL,
	"valid_from_on" date NOT NULL,
	"percent" smallint NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "vat_rates_fuel_supply_kind_valid_from_on_pk" PRIMARY KEY("fuel","supply_kind","valid_from_on"),
	CONSTRAINT "vat_rates_percent" CHECK ("products"."vat_rates"."percent" between 0 and 100)
);
--> statement-breakpoint
-- By hand from here on.
CREATE TRIGGER "raise_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "products"."vat_rates"
	FOR EACH STATEMENT EXECUTE FUNCTION "collections"."raise_version"('products.catalogue');
--> statement-breakpoint
INSERT INTO "products"."vat_rates" ("fuel", "supply_kind", "valid_from_on", "percent", "source")
SELECT "fuel", "kind", "day"::date, "percent", "law"
FROM (VALUES ('ELECTRICITY'), ('GAS')) AS "fuels"("fuel")
CROSS JOIN (VALUES
	('HOME', '1997-09-01', 5, 'VAT Act 1994, schedule 7A, group 1; Finance (No. 2) Act 1997, section 6'),
	('BUSINESS', '2011-01-04', 20, 'VAT Act 1994, section 2; Finance (No. 2) Act 2010, section 3'),
	('BUSINESS_OF_LITTLE_USE', '1997-09-01', 5, 'VAT Act 1994, schedule 7A, group 1, note 5; VAT Notice 701/19'),
	('EXPORT', '1994-09-01', 0, 'VAT Act 1994, section 4: whoever is not registered charges none')
) AS "kinds"("kind", "day", "percent", "law");
