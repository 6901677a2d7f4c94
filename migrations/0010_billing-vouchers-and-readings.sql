ALTER TABLE "billing"."warm_home_records" ALTER COLUMN "transaction_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "billing"."trigger_configurations" ADD COLUMN "is_after_reading" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "billing"."warm_home_records" ADD COLUMN "voucher_id" integer;--> statement-breakpoint
ALTER TABLE "billing"."warm_home_records" ADD CONSTRAINT "warm_home_records_voucher_id_voucher_purchases_id_fk" FOREIGN KEY ("voucher_id") REFERENCES "billing"."voucher_purchases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billing"."warm_home_records" ADD CONSTRAINT "warm_home_records_voucherId_unique" UNIQUE("voucher_id");--> statement-breakpoint
ALTER TABLE "billing"."warm_home_records" ADD CONSTRAINT "warm_home_records_way" CHECK (("billing"."warm_home_records"."transaction_id" is null) <> ("billing"."warm_home_records"."voucher_id" is null));