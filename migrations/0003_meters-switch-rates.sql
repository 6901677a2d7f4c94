ALTER TABLE "products"."time_of_use_schemes" ADD COLUMN "is_switched_by_meter" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "products"."time_of_use_schemes" SET "is_switched_by_meter" = true, "time_zone" = 'UTC' WHERE "code" IN ('ECONOMY-7', 'THREE-RATE');
