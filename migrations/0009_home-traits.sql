CREATE TABLE "metering"."home_traits" (
	"property_id" integer PRIMARY KEY NOT NULL,
	"property_type" text NOT NULL,
	"number_of_bedrooms" smallint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "metering"."home_traits" ADD CONSTRAINT "home_traits_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "metering"."properties"("id") ON DELETE no action ON UPDATE no action;