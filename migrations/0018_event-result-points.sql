ALTER TABLE "flex"."event_results" DROP CONSTRAINT "event_results_figures";--> statement-breakpoint
ALTER TABLE "flex"."event_results" ADD COLUMN "awarded_points" integer;--> statement-breakpoint
CREATE INDEX "event_results_unsettled" ON "flex"."event_results" USING btree ("id") WHERE "flex"."event_results"."awarded_points" is null;--> statement-breakpoint
ALTER TABLE "flex"."event_results" ADD CONSTRAINT "event_results_figures" CHECK ("flex"."event_results"."version" > 0 and "flex"."event_results"."baseline_wh" >= 0 and "flex"."event_results"."consumed_wh" >= 0
        and cardinality("flex"."event_results"."compared_days") > 0 and "flex"."event_results"."points" >= 0
        and ("flex"."event_results"."awarded_points" is null or "flex"."event_results"."awarded_points" between 0 and "flex"."event_results"."points"));