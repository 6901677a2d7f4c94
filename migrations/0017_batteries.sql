CREATE TABLE "flex"."battery_days" (
	"device_id" integer NOT NULL,
	"day" date NOT NULL,
	"energy_wh" integer[] NOT NULL,
	"stored_before" bigint NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "battery_days_device_id_day_pk" PRIMARY KEY("device_id","day"),
	CONSTRAINT "battery_days_length" CHECK (cardinality("flex"."battery_days"."energy_wh") = 48),
	CONSTRAINT "battery_days_stored" CHECK ("flex"."battery_days"."stored_before" >= 0)
);
--> statement-breakpoint
ALTER TABLE "flex"."courses" ADD COLUMN "stored_at_plug_in" bigint;--> statement-breakpoint
ALTER TABLE "flex"."battery_days" ADD CONSTRAINT "battery_days_device_id_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "flex"."devices"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- by hand
UPDATE "flex"."courses" SET "stored_at_plug_in" = coalesce((
	SELECT "stored_milliwatt_hours" FROM "flex"."course_events" "event"
	WHERE "event"."device_id" = "courses"."device_id" AND "event"."kind" = 'PLUGGED_IN'
		AND "event"."happened_at" = "courses"."plugged_in_at"
	ORDER BY "event"."id" DESC LIMIT 1), "stored_milliwatt_hours")
WHERE "plugged_in_at" IS NOT NULL;
