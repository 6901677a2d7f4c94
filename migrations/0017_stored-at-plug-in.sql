ALTER TABLE "flex"."courses" ADD COLUMN "stored_at_plug_in" bigint;--> statement-breakpoint
-- by hand
UPDATE "flex"."courses" SET "stored_at_plug_in" = coalesce((
	SELECT "stored_milliwatt_hours" FROM "flex"."course_events" "event"
	WHERE "event"."device_id" = "courses"."device_id" AND "event"."kind" = 'PLUGGED_IN'
		AND "event"."happened_at" = "courses"."plugged_in_at"
	ORDER BY "event"."id" DESC LIMIT 1), "stored_milliwatt_hours")
WHERE "plugged_in_at" IS NOT NULL;
