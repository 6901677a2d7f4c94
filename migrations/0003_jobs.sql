CREATE TABLE "platform"."job_states" (
	"name" text PRIMARY KEY NOT NULL,
	"done_to" timestamp(3) with time zone NOT NULL,
	"ran_at" timestamp(3) with time zone
);
