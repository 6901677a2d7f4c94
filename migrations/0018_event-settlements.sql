CREATE TABLE "flex"."event_settlements" (
	"result_id" integer PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"settled_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "event_settlements_points" CHECK ("flex"."event_settlements"."points" >= 0)
);
--> statement-breakpoint
ALTER TABLE "flex"."event_settlements" ADD CONSTRAINT "event_settlements_result_id_event_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "flex"."event_results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- By hand from here on.
CREATE TRIGGER "refuse_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "flex"."event_settlements"
	FOR EACH STATEMENT EXECUTE FUNCTION "flex"."refuse_change"();
