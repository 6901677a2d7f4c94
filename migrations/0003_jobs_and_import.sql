CREATE TABLE "platform"."job_states" (
	"name" text PRIMARY KEY NOT NULL,
	"done_to" timestamp(3) with time zone NOT NULL,
	"ran_at" timestamp(3) with time zone
);
--> statement-breakpoint
DROP INDEX "metering"."meters_meter_point_id_index";--> statement-breakpoint
DROP INDEX "metering"."occupancies_property_id_index";--> statement-breakpoint
ALTER TABLE "metering"."meters" ADD CONSTRAINT "meters_meterPointId_serialNumber_unique" UNIQUE("meter_point_id","serial_number");--> statement-breakpoint
ALTER TABLE "metering"."occupancies" ADD CONSTRAINT "occupancies_propertyId_accountId_effectiveFrom_unique" UNIQUE("property_id","account_id","effective_from");--> statement-breakpoint
ALTER TABLE "metering"."properties" ADD CONSTRAINT "properties_uprn_unique" UNIQUE("uprn");