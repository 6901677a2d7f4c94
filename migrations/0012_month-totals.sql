CREATE TABLE "metering"."month_totals" (
	"register_id" integer NOT NULL,
	"month" date NOT NULL,
	"total" bigint NOT NULL,
	"half_hours" smallint NOT NULL,
	"day_totals" integer[] NOT NULL,
	"day_half_hours" smallint[] NOT NULL,
	CONSTRAINT "month_totals_register_id_month_pk" PRIMARY KEY("register_id","month")
);
--> statement-breakpoint
INSERT INTO "metering"."month_totals"
	SELECT "register_id", "month", sum("total"), sum("half_hours"),
		array_agg("total" ORDER BY "day"), array_agg("half_hours" ORDER BY "day")
	FROM (
		SELECT DISTINCT "register_id", date_trunc('month', "day")::date AS "month"
		FROM "metering"."day_totals"
	) "months"
	CROSS JOIN LATERAL (
		SELECT "month" + "place" AS "day"
		FROM generate_series(0, (("month" + interval '1 month')::date - "month") - 1) "place"
	) "days"
	LEFT JOIN "metering"."day_totals" USING ("register_id", "day")
	GROUP BY "register_id", "month";
--> statement-breakpoint
DROP TABLE "metering"."day_totals" CASCADE;
--> statement-breakpoint
ALTER TABLE "metering"."month_totals" ADD CONSTRAINT "month_totals_register_id_registers_id_fk" FOREIGN KEY ("register_id") REFERENCES "metering"."registers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE VIEW "metering"."day_totals" AS (
    select known.register_id, known.month + (place - 1)::int as day, of_day.total, of_day.half_hours
    from "metering"."month_totals" known, unnest(known.day_totals, known.day_half_hours)
      with ordinality as of_day(total, half_hours, place)
    where of_day.total is not null);