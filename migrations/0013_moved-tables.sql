CREATE SCHEMA "enrolment";
--> statement-breakpoint
ALTER TABLE "products"."enrolments" DROP CONSTRAINT "enrolments_product_id_products_id_fk";
--> statement-breakpoint
ALTER TABLE "products"."follow_ons" DROP CONSTRAINT "follow_ons_product_id_products_id_fk";
--> statement-breakpoint
ALTER TABLE "products"."renewal_products" DROP CONSTRAINT "renewal_products_product_id_products_id_fk";
--> statement-breakpoint
ALTER TABLE "products"."enrolments" SET SCHEMA "enrolment";
--> statement-breakpoint
ALTER TABLE "products"."enrolment_steps" SET SCHEMA "enrolment";
--> statement-breakpoint
ALTER TABLE "products"."follow_ons" SET SCHEMA "enrolment";
--> statement-breakpoint
ALTER TABLE "products"."renewal_products" SET SCHEMA "enrolment";
--> statement-breakpoint
ALTER TABLE "accounts"."occupier_letters" DROP CONSTRAINT "occupier_letters_account_id_accounts_id_fk";
--> statement-breakpoint
ALTER TABLE "accounts"."occupier_letters" SET SCHEMA "metering";
--> statement-breakpoint
ALTER TABLE "accounts"."embedded_networks" SET SCHEMA "metering";
--> statement-breakpoint
ALTER TABLE "accounts"."embedded_properties" SET SCHEMA "metering";
--> statement-breakpoint
ALTER TABLE "sales"."organisations" SET SCHEMA "identity";
