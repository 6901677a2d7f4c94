CREATE TABLE "metering"."calorific_values" (
	"ldz" text NOT NULL,
	"day" date NOT NULL,
	"centimegajoules_per_m_3" integer NOT NULL,
	CONSTRAINT "calorific_values_ldz_day_pk" PRIMARY KEY("ldz","day")
);
