CREATE TABLE "flex"."heating_commands" (
	"transaction_id" uuid PRIMARY KEY NOT NULL,
	"device_id" integer NOT NULL,
	"command" text NOT NULL,
	"told_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "flex"."heating_controllers" (
	"device_id" integer PRIMARY KEY NOT NULL,
	"euid" text NOT NULL,
	"provisioned_at" timestamp(3) with time zone NOT NULL,
	"deprovisioned_at" timestamp(3) with time zone,
	"reports_since" timestamp(3) with time zone,
	"states" text[] NOT NULL,
	"last_reset_at" timestamp(3) with time zone NOT NULL,
	"access_point_password" text NOT NULL,
	"radio_firmware" text NOT NULL,
	"processor_firmware" text NOT NULL,
	"serial_number" text NOT NULL,
	"model" text NOT NULL,
	"hardware_version" text NOT NULL,
	"fault_codes" text[] NOT NULL,
	"has_compatible_cylinder" boolean NOT NULL,
	"is_manifold_enabled" boolean NOT NULL,
	"is_compensated" boolean NOT NULL,
	"minimum_flow_tenths" smallint NOT NULL,
	"maximum_flow_tenths" smallint NOT NULL,
	"fixed_flow_tenths" smallint NOT NULL,
	"water_setpoint_tenths" smallint NOT NULL,
	"is_hushed" boolean NOT NULL,
	"loss_between_w_per_k" double precision NOT NULL,
	"maximum_heat_w" integer NOT NULL,
	"advanced_to" timestamp(3) with time zone NOT NULL,
	"uncounted_energy_wh" double precision NOT NULL,
	"uncounted_heat_wh" double precision NOT NULL,
	"uncounted_water_heat_wh" double precision NOT NULL,
	"energy_wh" bigint NOT NULL,
	"heat_wh" bigint NOT NULL,
	CONSTRAINT "heating_controllers_euid" CHECK ("flex"."heating_controllers"."euid" ~ '^[0-9a-f]{16}$'),
	CONSTRAINT "heating_controllers_flow" CHECK ("flex"."heating_controllers"."minimum_flow_tenths" between 300 and "flex"."heating_controllers"."maximum_flow_tenths"
        and "flex"."heating_controllers"."maximum_flow_tenths" <= 700 and "flex"."heating_controllers"."fixed_flow_tenths" between 300 and 700
        and "flex"."heating_controllers"."water_setpoint_tenths" between 400 and 600),
	CONSTRAINT "heating_controllers_sums" CHECK ("flex"."heating_controllers"."energy_wh" >= 0 and "flex"."heating_controllers"."heat_wh" >= 0),
	CONSTRAINT "heating_controllers_power" CHECK ("flex"."heating_controllers"."maximum_heat_w" > 0)
);
--> statement-breakpoint
CREATE TABLE "flex"."heating_days" (
	"device_id" integer NOT NULL,
	"day" date NOT NULL,
	"energy_wh" integer[] NOT NULL,
	"heat_wh" integer[] NOT NULL,
	CONSTRAINT "heating_days_device_id_day_pk" PRIMARY KEY("device_id","day"),
	CONSTRAINT "heating_days_length" CHECK (cardinality("flex"."heating_days"."energy_wh") = 48 and cardinality("flex"."heating_days"."heat_wh") = 48)
);
--> statement-breakpoint
CREATE TABLE "flex"."heating_runs" (
	"id" smallint PRIMARY KEY NOT NULL,
	"due_to" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "flex"."heating_schedules" (
	"device_id" integer NOT NULL,
	"zone" text NOT NULL,
	"day_of_week" smallint NOT NULL,
	"minute_of_day" smallint NOT NULL,
	"action" text NOT NULL,
	"setpoint_tenths" smallint,
	CONSTRAINT "heating_schedules_device_id_zone_day_of_week_minute_of_day_pk" PRIMARY KEY("device_id","zone","day_of_week","minute_of_day"),
	CONSTRAINT "heating_schedules_zone" CHECK ("flex"."heating_schedules"."zone" <> 'ZONE_1'),
	CONSTRAINT "heating_schedules_time" CHECK ("flex"."heating_schedules"."day_of_week" between 1 and 7 and "flex"."heating_schedules"."minute_of_day" between 0 and 1439),
	CONSTRAINT "heating_schedules_setpoint" CHECK (("flex"."heating_schedules"."setpoint_tenths" is not null) = ("flex"."heating_schedules"."zone" <> 'WATER' and "flex"."heating_schedules"."action" = 'ON'))
);
--> statement-breakpoint
CREATE TABLE "flex"."heating_sensors" (
	"device_id" integer NOT NULL,
	"code" text NOT NULL,
	"zone" text NOT NULL,
	"type" text NOT NULL,
	"display_name" text NOT NULL,
	"is_enabled" boolean NOT NULL,
	"uuid" uuid,
	"firmware_version" text,
	"is_boost_enabled" boolean,
	"battery_millivolts" smallint,
	"signal_dbm" smallint,
	"offset_tenths" smallint NOT NULL,
	"lost_at" timestamp(3) with time zone,
	"lost_tenths" smallint,
	CONSTRAINT "heating_sensors_device_id_code_pk" PRIMARY KEY("device_id","code"),
	CONSTRAINT "heating_sensors_lost" CHECK (num_nulls("flex"."heating_sensors"."lost_at", "flex"."heating_sensors"."lost_tenths") in (0, 2)),
	CONSTRAINT "heating_sensors_pod" CHECK (num_nulls("flex"."heating_sensors"."uuid", "flex"."heating_sensors"."firmware_version", "flex"."heating_sensors"."is_boost_enabled",
        "flex"."heating_sensors"."battery_millivolts", "flex"."heating_sensors"."signal_dbm")
        = case when "flex"."heating_sensors"."type" = 'ZIGBEE' then 0 else 5 end)
);
--> statement-breakpoint
CREATE TABLE "flex"."heating_zones" (
	"device_id" integer NOT NULL,
	"code" text NOT NULL,
	"zone_type" text NOT NULL,
	"display_name" text NOT NULL,
	"is_enabled" boolean NOT NULL,
	"primary_sensor" text,
	"mode" text NOT NULL,
	"setpoint_tenths" smallint,
	"ends_at" timestamp(3) with time zone,
	"previous_mode" text NOT NULL,
	"previous_setpoint_tenths" smallint,
	"celsius" double precision,
	"capacity_wh_per_k" double precision,
	"loss_w_per_k" double precision,
	CONSTRAINT "heating_zones_device_id_code_pk" PRIMARY KEY("device_id","code"),
	CONSTRAINT "heating_zones_boost" CHECK (("flex"."heating_zones"."mode" = 'BOOST') = ("flex"."heating_zones"."ends_at" is not null)),
	CONSTRAINT "heating_zones_used" CHECK (not "flex"."heating_zones"."is_enabled" or "flex"."heating_zones"."primary_sensor" is not null),
	CONSTRAINT "heating_zones_room" CHECK (num_nulls("flex"."heating_zones"."capacity_wh_per_k", "flex"."heating_zones"."loss_w_per_k") in (0, 2)
        and "flex"."heating_zones"."capacity_wh_per_k" > 0 and "flex"."heating_zones"."loss_w_per_k" > 0)
);
--> statement-breakpoint
ALTER TABLE "flex"."heating_commands" ADD CONSTRAINT "heating_commands_device_id_heating_controllers_device_id_fk" FOREIGN KEY ("device_id") REFERENCES "flex"."heating_controllers"("device_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flex"."heating_controllers" ADD CONSTRAINT "heating_controllers_device_id_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "flex"."devices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flex"."heating_days" ADD CONSTRAINT "heating_days_device_id_heating_controllers_device_id_fk" FOREIGN KEY ("device_id") REFERENCES "flex"."heating_controllers"("device_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flex"."heating_schedules" ADD CONSTRAINT "heating_schedules_zone_fk" FOREIGN KEY ("device_id","zone") REFERENCES "flex"."heating_zones"("device_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flex"."heating_sensors" ADD CONSTRAINT "heating_sensors_zone_fk" FOREIGN KEY ("device_id","zone") REFERENCES "flex"."heating_zones"("device_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flex"."heating_zones" ADD CONSTRAINT "heating_zones_device_id_heating_controllers_device_id_fk" FOREIGN KEY ("device_id") REFERENCES "flex"."heating_controllers"("device_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "heating_commands_device_id_told_at_index" ON "flex"."heating_commands" USING btree ("device_id","told_at");--> statement-breakpoint
CREATE UNIQUE INDEX "heating_controllers_once" ON "flex"."heating_controllers" USING btree ("euid") WHERE "flex"."heating_controllers"."deprovisioned_at" is null;--> statement-breakpoint
CREATE INDEX "heating_controllers_advanced_to_index" ON "flex"."heating_controllers" USING btree ("advanced_to");--> statement-breakpoint
CREATE INDEX "heating_sensors_device_id_zone_index" ON "flex"."heating_sensors" USING btree ("device_id","zone");