CREATE TABLE "accounts"."search_words" (
	"kind" text NOT NULL,
	"word" text NOT NULL,
	"slips" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "metering"."search_words" (
	"kind" text NOT NULL,
	"word" text NOT NULL,
	"slips" text[] NOT NULL
);
--> statement-breakpoint
DROP INDEX "accounts"."search_facts_kind_text_index";
--> statement-breakpoint
DROP INDEX "accounts"."search_facts_account_id_source_index";
--> statement-breakpoint
DROP INDEX "accounts"."search_facts_trigrams";
--> statement-breakpoint
DROP INDEX "metering"."property_search_terms_trigrams";
--> statement-breakpoint
ALTER TABLE "metering"."property_search_terms" DROP CONSTRAINT "property_search_terms_property_id_term_pk";
--> statement-breakpoint
ALTER TABLE "metering"."property_search_terms" ADD COLUMN "kind" text;
--> statement-breakpoint
UPDATE "metering"."property_search_terms" AS found SET "kind" = CASE
	WHEN found."term" ~ '^[a-z]{1,2}[0-9][a-z0-9]?[0-9][a-z]{2}$' THEN 'POSTCODE'
	WHEN EXISTS (
		SELECT FROM "metering"."properties" p LEFT JOIN "metering"."address_details" d ON d."property_id" = p."id"
		WHERE p."id" = found."property_id" AND found."term" IN (
			trim(regexp_replace(lower(p."label"), '[^a-z0-9]+', ' ', 'g')),
			trim(regexp_replace(lower(d."organisation"), '[^a-z0-9]+', ' ', 'g')))
	) THEN 'NAME'
	WHEN found."term" LIKE '% %' THEN 'ADDRESS'
	ELSE 'IDENTIFIER' END;
--> statement-breakpoint
ALTER TABLE "metering"."property_search_terms" ALTER COLUMN "kind" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "metering"."property_search_terms" ADD CONSTRAINT "property_search_terms_property_id_kind_term_pk" PRIMARY KEY("property_id","kind","term");
--> statement-breakpoint
INSERT INTO "accounts"."search_words" ("kind", "word", "slips")
SELECT "kind", "word", ARRAY(
	SELECT DISTINCT left("once", also - 1) || substr("once", also + 1)
	FROM generate_series(1, least(length("word"), 7) + 1) AS at,
		LATERAL (SELECT left(left("word", 7), at - 1) || substr(left("word", 7), at + 1) AS "once") AS cut,
		LATERAL generate_series(CASE WHEN length("word") < 6 THEN length("once") + 1 ELSE 1 END, length("once") + 1) AS also)
FROM (
	SELECT DISTINCT "kind", unnest(string_to_array("text", ' ')) AS "word" FROM "accounts"."search_facts"
	WHERE "kind" IN ('ADDRESS', 'BILLING_NAME', 'BUSINESS_NAME', 'USER_NAME')
) AS said WHERE "word" ~ '^\D{3,}$';
--> statement-breakpoint
INSERT INTO "metering"."search_words" ("kind", "word", "slips")
SELECT "kind", "word", ARRAY(
	SELECT DISTINCT left("once", also - 1) || substr("once", also + 1)
	FROM generate_series(1, least(length("word"), 7) + 1) AS at,
		LATERAL (SELECT left(left("word", 7), at - 1) || substr(left("word", 7), at + 1) AS "once") AS cut,
		LATERAL generate_series(CASE WHEN length("word") < 6 THEN length("once") + 1 ELSE 1 END, length("once") + 1) AS also)
FROM (
	SELECT DISTINCT "kind", unnest(string_to_array("term", ' ')) AS "word" FROM "metering"."property_search_terms"
	WHERE "kind" IN ('ADDRESS', 'NAME')
) AS said WHERE "word" ~ '^\D{3,}$';
--> statement-breakpoint
CREATE INDEX "search_words_kind_word" ON "accounts"."search_words" USING btree ("kind","word" text_pattern_ops);
--> statement-breakpoint
CREATE INDEX "search_words_slips" ON "accounts"."search_words" USING gin ("slips");
--> statement-breakpoint
CREATE INDEX "search_words_kind_word" ON "metering"."search_words" USING btree ("kind","word" text_pattern_ops);
--> statement-breakpoint
CREATE INDEX "search_words_slips" ON "metering"."search_words" USING gin ("slips");
--> statement-breakpoint
CREATE INDEX "search_facts_words_address" ON "accounts"."search_facts" USING gin (string_to_array("text", ' ')) WHERE "accounts"."search_facts"."kind" = 'ADDRESS';
--> statement-breakpoint
CREATE INDEX "search_facts_words_billing_name" ON "accounts"."search_facts" USING gin (string_to_array("text", ' ')) WHERE "accounts"."search_facts"."kind" = 'BILLING_NAME';
--> statement-breakpoint
CREATE INDEX "search_facts_words_business_name" ON "accounts"."search_facts" USING gin (string_to_array("text", ' ')) WHERE "accounts"."search_facts"."kind" = 'BUSINESS_NAME';
--> statement-breakpoint
CREATE INDEX "search_facts_words_user_name" ON "accounts"."search_facts" USING gin (string_to_array("text", ' ')) WHERE "accounts"."search_facts"."kind" = 'USER_NAME';
--> statement-breakpoint
CREATE INDEX "search_facts_beginnings" ON "accounts"."search_facts" USING btree ("kind","text" text_pattern_ops);
--> statement-breakpoint
CREATE INDEX "search_facts_ends" ON "accounts"."search_facts" USING btree ("kind",reverse("text") text_pattern_ops);
--> statement-breakpoint
CREATE INDEX "search_facts_account_id_kind_index" ON "accounts"."search_facts" USING btree ("account_id","kind");
--> statement-breakpoint
CREATE INDEX "property_search_terms_words_address" ON "metering"."property_search_terms" USING gin (string_to_array("term", ' ')) WHERE "metering"."property_search_terms"."kind" = 'ADDRESS';
--> statement-breakpoint
CREATE INDEX "property_search_terms_words_name" ON "metering"."property_search_terms" USING gin (string_to_array("term", ' ')) WHERE "metering"."property_search_terms"."kind" = 'NAME';
--> statement-breakpoint
CREATE INDEX "property_search_terms_beginnings" ON "metering"."property_search_terms" USING btree ("kind","term" text_pattern_ops);
--> statement-breakpoint
CREATE INDEX "property_search_terms_ends" ON "metering"."property_search_terms" USING btree ("kind",reverse("term") text_pattern_ops);
--> statement-breakpoint
CREATE INDEX "search_facts_trigrams" ON "accounts"."search_facts" USING gin ("text" gin_trgm_ops) WHERE "accounts"."search_facts"."kind" <> all (array['ADDRESS','BILLING_NAME','BUSINESS_NAME','USER_NAME']);
--> statement-breakpoint
CREATE INDEX "property_search_terms_trigrams" ON "metering"."property_search_terms" USING gin ("term" gin_trgm_ops) WHERE "metering"."property_search_terms"."kind" <> all (array['ADDRESS','NAME']);
--> statement-breakpoint
CREATE TABLE "platform"."job_states" (
	"name" text PRIMARY KEY NOT NULL,
	"done_to" timestamp(3) with time zone NOT NULL,
	"ran_at" timestamp(3) with time zone
);
--> statement-breakpoint
DROP INDEX "metering"."meters_meter_point_id_index";
--> statement-breakpoint
DROP INDEX "metering"."occupancies_property_id_index";
--> statement-breakpoint
ALTER TABLE "metering"."meters" ADD CONSTRAINT "meters_meterPointId_serialNumber_unique" UNIQUE("meter_point_id","serial_number");
--> statement-breakpoint
ALTER TABLE "metering"."occupancies" ADD CONSTRAINT "occupancies_propertyId_accountId_effectiveFrom_unique" UNIQUE("property_id","account_id","effective_from");
--> statement-breakpoint
ALTER TABLE "metering"."properties" ADD CONSTRAINT "properties_uprn_unique" UNIQUE("uprn");
