import { type DeviceModel, type ListedMakes, listedVehicles } from './listed-models.rules.ts';

/**
 * Through whom the vehicles of a make are reached, after the lists of makes that Enode, Jedlix and
 * Smartcar publish, and the makers that have an interface of their own. Makes that are missing are
 * reached through nobody.
 */
const providers: ListedMakes = {
  Abarth: ['ENODE'],
  'Alfa Romeo': ['ENODE', 'SMARTCAR'],
  Audi: ['ENODE', 'JEDLIX', 'SMARTCAR'],
  BMW: ['BMW', 'ENODE', 'JEDLIX', 'SMARTCAR'],
  BYD: ['BYD'],
  Citroën: ['ENODE', 'SMARTCAR'],
  CUPRA: ['ENODE', 'SMARTCAR'],
  Dacia: ['ENODE', 'SMARTCAR'],
  DS: ['ENODE', 'SMARTCAR'],
  Fiat: ['ENODE', 'SMARTCAR'],
  Ford: ['ENODE', 'FORD', 'SMARTCAR'],
  Genesis: ['ENODE'],
  Honda: ['ENODE'],
  Hyundai: ['ENODE', 'JEDLIX', 'SMARTCAR'],
  Jaguar: ['ENODE', 'JEDLIX', 'SMARTCAR'],
  Jeep: ['ENODE', 'SMARTCAR'],
  Kia: ['ENODE', 'JEDLIX', 'SMARTCAR'],
  Lexus: ['ENODE', 'SMARTCAR'],
  Mazda: ['ENODE', 'SMARTCAR'],
  'Mercedes-Benz': ['ENODE', 'JEDLIX', 'SMARTCAR'],
  MG: ['ENODE'],
  MINI: ['BMW', 'ENODE', 'JEDLIX', 'SMARTCAR'],
  Nissan: ['ENODE', 'JEDLIX', 'SMARTCAR'],
  Peugeot: ['ENODE', 'JEDLIX', 'SMARTCAR'],
  Polestar: ['ENODE'],
  Porsche: ['ENODE', 'JEDLIX', 'SMARTCAR'],
  Renault: ['ENODE', 'JEDLIX', 'SMARTCAR'],
  SEAT: ['ENODE', 'SMARTCAR'],
  Škoda: ['ENODE', 'JEDLIX', 'SMARTCAR'],
  smart: ['ENODE'],
  Subaru: ['ENODE'],
  Tesla: ['ENODE', 'JEDLIX', 'SMARTCAR', 'TESLA'],
  Toyota: ['ENODE', 'SMARTCAR'],
  Vauxhall: ['ENODE', 'SMARTCAR'],
  Volkswagen: ['ENODE', 'JEDLIX', 'SMARTCAR'],
  Volvo: ['ENODE', 'JEDLIX', 'SMARTCAR'],
  XPENG: ['ENODE'],
};

/**
 * Identifier, make, model, kWh of the battery, years on sale in the United Kingdom, and how far its
 * integration is where it is not live. Compiled by hand from what makers publish in data sheets and
 * price lists: the usable capacity, or the nominal one where no other is published (Genesis, Hyundai,
 * Kia).
 */
const list = `
  1 | Abarth | 500e | 37.8 | 2023-
  2 | Alfa Romeo | Junior Elettrica | 50.8 | 2024-
  3 | Audi | e-tron 50 | 64.7 | 2019-2022
  4 | Audi | e-tron 55 | 86.5 | 2019-2022
  5 | Audi | e-tron GT quattro | 83.7 | 2021-2024
  6 | Audi | Q4 e-tron 35 | 52 | 2021-2023
  7 | Audi | Q4 e-tron 40 | 76.6 | 2021-2023
  8 | Audi | Q4 e-tron 45 | 76.6 | 2023-
  9 | Audi | Q4 e-tron 50 | 76.6 | 2021-2023
  10 | Audi | Q6 e-tron quattro | 94.9 | 2024-
  11 | Audi | A6 e-tron | 94.9 | 2024-
  12 | Audi | Q8 e-tron 50 | 89 | 2023-2025
  13 | Audi | Q8 e-tron 55 | 106 | 2023-2025
  14 | BMW | i3 60 Ah | 18.8 | 2013-2017
  15 | BMW | i3 94 Ah | 27.2 | 2016-2018
  16 | BMW | i3 120 Ah | 37.9 | 2018-2022
  17 | BMW | i4 | 80.7 | 2021-
  18 | BMW | i4 eDrive35 | 67.1 | 2023-
  19 | BMW | i5 eDrive40 | 81.2 | 2023-
  20 | BMW | i7 xDrive60 | 101.7 | 2022-
  21 | BMW | iX xDrive40 | 71 | 2021-2025
  22 | BMW | iX xDrive50 | 105.2 | 2021-2025
  23 | BMW | iX1 eDrive20 | 64.7 | 2023-
  24 | BMW | iX1 xDrive30 | 64.7 | 2022-
  25 | BMW | iX2 xDrive30 | 64.8 | 2024-
  26 | BMW | iX3 | 74 | 2021-2025
  27 | BYD | Atto 3 | 60.5 | 2023-
  28 | BYD | Dolphin | 60.4 | 2023-
  29 | BYD | Dolphin Surf | 43.2 | 2025- | testing
  30 | BYD | Seal | 82.5 | 2023-
  31 | BYD | Sealion 7 | 82.5 | 2024- | testing
  32 | Citroën | C-Zero | 14.5 | 2010-2020 | none
  33 | Citroën | ë-Berlingo | 46.3 | 2021-
  34 | Citroën | ë-C3 | 43.8 | 2024-
  35 | Citroën | ë-C4 50 kWh | 46.3 | 2021-2023
  36 | Citroën | ë-C4 54 kWh | 50.8 | 2023-
  37 | CUPRA | Born 58 kWh | 58 | 2021-
  38 | CUPRA | Born 77 kWh | 77 | 2022-
  39 | CUPRA | Tavascan | 77 | 2024-
  40 | Dacia | Spring | 25 | 2024-
  41 | DS | 3 Crossback E-Tense | 46.3 | 2019-2022
  42 | DS | 3 E-Tense | 50.8 | 2023-
  43 | Fiat | 500e 24 kWh | 21.3 | 2021-
  44 | Fiat | 500e 42 kWh | 37.3 | 2020-
  45 | Fiat | 600e | 50.8 | 2023-
  46 | Fiat | Grande Panda Electric | 43.8 | 2025- | testing
  47 | Ford | Capri Extended Range | 77 | 2024-
  48 | Ford | E-Transit | 68 | 2022-
  49 | Ford | Explorer Extended Range | 77 | 2024-
  50 | Ford | Explorer Standard Range | 52 | 2024-
  51 | Ford | Mustang Mach-E Extended Range | 88 | 2020-
  52 | Ford | Mustang Mach-E Standard Range | 68 | 2020-
  53 | Ford | Puma Gen-E | 43 | 2025- | testing
  54 | Genesis | Electrified G80 | 87.2 | 2022-
  55 | Genesis | Electrified GV70 | 77.4 | 2022-
  56 | Genesis | GV60 | 77.4 | 2022-
  57 | GWM | ORA 03 | 45.4 | 2022- | none
  58 | Honda | e | 28.5 | 2020-2023
  59 | Honda | e:Ny1 | 61.9 | 2023-
  60 | Hyundai | Inster 49 kWh | 49 | 2025- | testing
  61 | Hyundai | Ioniq 5 58 kWh | 58 | 2021-2024
  62 | Hyundai | Ioniq 5 73 kWh | 72.6 | 2021-2022
  63 | Hyundai | Ioniq 5 77 kWh | 77.4 | 2022-2024
  64 | Hyundai | Ioniq 5 84 kWh | 84 | 2024-
  65 | Hyundai | Ioniq 6 77 kWh | 77.4 | 2022-
  66 | Hyundai | Ioniq Electric 28 kWh | 28 | 2016-2019 | none
  67 | Hyundai | Ioniq Electric 38 kWh | 38.3 | 2019-2022
  68 | Hyundai | Kona | 65.4 | 2023-
  69 | Hyundai | Kona 48 kWh | 48.4 | 2023-
  70 | Hyundai | Kona Electric 39 kWh | 39.2 | 2018-2023
  71 | Hyundai | Kona Electric 64 kWh | 64 | 2018-2023
  72 | Jaguar | I-Pace | 84.7 | 2018-2024
  73 | Jeep | Avenger | 50.8 | 2023-
  74 | Kia | e-Niro 39 kWh | 39.2 | 2019-2022
  75 | Kia | e-Niro 64 kWh | 64 | 2019-2022
  76 | Kia | EV3 58 kWh | 58.3 | 2024-
  77 | Kia | EV3 81 kWh | 81.4 | 2024-
  78 | Kia | EV6 | 77.4 | 2021-2024
  79 | Kia | EV6 84 kWh | 84 | 2024-
  80 | Kia | EV9 | 99.8 | 2023-
  81 | Kia | Niro EV | 64.8 | 2022-
  82 | Kia | Soul EV 64 kWh | 64 | 2020-
  83 | Leapmotor | C10 | 69.9 | 2024- | none
  84 | Leapmotor | T03 | 36 | 2024- | none
  85 | Lexus | RZ 450e | 64 | 2023-
  86 | Lexus | UX 300e 54 kWh | 54.3 | 2020-2023
  87 | Lexus | UX 300e 73 kWh | 72.8 | 2023-
  88 | Lotus | Eletre | 107 | 2023- | none
  89 | Maxus | T90EV | 88.6 | 2022- | none
  90 | Mazda | MX-30 | 30 | 2021-
  91 | Mercedes-Benz | EQA 250 | 66.5 | 2021-2023
  92 | Mercedes-Benz | EQA 250+ | 70.5 | 2022-
  93 | Mercedes-Benz | EQB 300 | 66.5 | 2021-
  94 | Mercedes-Benz | EQC 400 | 80 | 2019-2023
  95 | Mercedes-Benz | EQE 300 | 89 | 2022-
  96 | Mercedes-Benz | EQE SUV 350 | 90.6 | 2023-
  97 | Mercedes-Benz | EQS 450+ | 107.8 | 2021-2024
  98 | Mercedes-Benz | EQV 300 | 90 | 2020-
  99 | MG | Cyberster | 74.4 | 2024- | testing
  100 | MG | MG4 51 kWh | 50.8 | 2022-
  101 | MG | MG4 64 kWh | 61.7 | 2022-
  102 | MG | MG4 77 kWh | 74.4 | 2023-
  103 | MG | MG5 61 kWh | 57.4 | 2021-2023 | none
  104 | MG | MGS5 EV | 62.1 | 2025- | testing
  105 | MG | ZS EV 44 kWh | 42.5 | 2019-2021 | none
  106 | MG | ZS EV 72 kWh | 68.3 | 2021-2024
  107 | MINI | Aceman SE | 49.2 | 2024-
  108 | MINI | Cooper E | 36.6 | 2024-
  109 | MINI | Cooper SE | 49.2 | 2024-
  110 | MINI | Countryman E | 64.7 | 2024-
  111 | MINI | Countryman SE ALL4 | 64.7 | 2024-
  112 | MINI | Electric | 28.9 | 2020-2023
  113 | Mitsubishi | i-MiEV | 14.5 | 2010-2015 | none
  114 | Nissan | Ariya 63 kWh | 63 | 2022-
  115 | Nissan | Ariya 87 kWh | 87 | 2022-
  116 | Nissan | e-NV200 40 kWh | 36 | 2018-2021 | none
  117 | Nissan | Leaf 24 kWh | 22 | 2011-2017 | none
  118 | Nissan | Leaf 30 kWh | 28 | 2016-2017 | none
  119 | Nissan | Leaf 40 kWh | 39 | 2018-2024
  120 | Nissan | Leaf e+ | 59 | 2019-2024
  121 | Peugeot | E-3008 73 kWh | 73 | 2024-
  122 | Peugeot | E-308 | 50.8 | 2023-
  123 | Peugeot | E-5008 73 kWh | 73 | 2024-
  124 | Peugeot | e-2008 50 kWh | 46.3 | 2020-2023
  125 | Peugeot | e-2008 54 kWh | 50.8 | 2023-
  126 | Peugeot | e-208 50 kWh | 46.3 | 2019-2023
  127 | Peugeot | e-208 51 kWh | 48.1 | 2023-
  128 | Peugeot | e-Rifter | 46.3 | 2021-
  129 | Polestar | 2 Long Range 78 kWh | 75 | 2020-2022
  130 | Polestar | 2 Long Range 82 kWh | 79 | 2023-
  131 | Polestar | 2 Standard Range | 67 | 2022-
  132 | Polestar | 3 Long Range | 107 | 2024-
  133 | Polestar | 4 Long Range | 94 | 2024-
  134 | Porsche | Macan 4 | 95 | 2024-
  135 | Porsche | Taycan Performance Battery | 71 | 2020-2023
  136 | Porsche | Taycan Performance Battery Plus | 83.7 | 2020-2023
  137 | Porsche | Taycan 2024 | 82.3 | 2024-
  138 | Renault | 5 E-Tech 40 kWh | 40 | 2025-
  139 | Renault | 5 E-Tech 52 kWh | 52 | 2024-
  140 | Renault | Kangoo E-Tech | 44 | 2022-
  141 | Renault | Megane E-Tech | 60 | 2022-
  142 | Renault | Scenic E-Tech 87 kWh | 87 | 2024-
  143 | Renault | Zoe ZE40 | 41 | 2017-2019
  144 | Renault | Zoe ZE50 | 52 | 2019-2024
  145 | Rolls-Royce | Spectre | 102 | 2023- | none
  146 | SEAT | Mii electric | 32.3 | 2020-2021
  147 | Škoda | Citigo-e iV | 32.3 | 2020-2020
  148 | Škoda | Elroq 50 | 52 | 2025-
  149 | Škoda | Elroq 85 | 77 | 2025-
  150 | Škoda | Enyaq 60 | 58 | 2021-2024
  151 | Škoda | Enyaq 80 | 77 | 2021-2023
  152 | Škoda | Enyaq 85 | 77 | 2024-
  153 | smart | #1 | 62 | 2023-
  154 | smart | #3 | 62 | 2024- | testing
  155 | smart | EQ forfour | 16.7 | 2018-2021
  156 | smart | EQ fortwo | 16.7 | 2018-2024
  157 | Subaru | Solterra | 64 | 2022-
  158 | Tesla | Model 3 | 57.5 | 2019-
  159 | Tesla | Model 3 Long Range | 75 | 2019-
  160 | Tesla | Model 3 Performance | 75 | 2019-
  161 | Tesla | Model S 75D | 72.5 | 2016-2019
  162 | Tesla | Model S | 95 | 2021-
  163 | Tesla | Model X | 95 | 2021-
  164 | Tesla | Model Y | 57.5 | 2022-
  165 | Tesla | Model Y Long Range | 75 | 2022-
  166 | Tesla | Model Y Performance | 75 | 2022-
  167 | Toyota | bZ4X | 64 | 2022-
  168 | Toyota | Proace Verso Electric | 68 | 2021-
  169 | Vauxhall | Astra Electric | 50.8 | 2023-
  170 | Vauxhall | Combo Life Electric | 46.3 | 2021-
  171 | Vauxhall | Corsa Electric | 48.1 | 2023-
  172 | Vauxhall | Corsa-e | 46.3 | 2020-2023
  173 | Vauxhall | Frontera Electric | 43.8 | 2024-
  174 | Vauxhall | Grandland Electric | 73 | 2024-
  175 | Vauxhall | Mokka Electric | 50.8 | 2023-
  176 | Vauxhall | Mokka-e | 46.3 | 2021-2023
  177 | Volkswagen | e-Golf | 32 | 2017-2020
  178 | Volkswagen | e-up! | 32.3 | 2020-2023
  179 | Volkswagen | ID. Buzz | 77 | 2022-
  180 | Volkswagen | ID. Buzz LWB | 86 | 2024-
  181 | Volkswagen | ID.3 | 58 | 2020-
  182 | Volkswagen | ID.3 Pure | 45 | 2021-2023
  183 | Volkswagen | ID.3 Pro S | 77 | 2020-
  184 | Volkswagen | ID.4 Pro | 77 | 2021-
  185 | Volkswagen | ID.4 Pure | 52 | 2021-2024
  186 | Volkswagen | ID.5 Pro | 77 | 2022-
  187 | Volkswagen | ID.7 Pro | 77 | 2023-
  188 | Volkswagen | ID.7 Pro S | 86 | 2024-
  189 | Volvo | C40 Recharge | 75 | 2021-2024
  190 | Volvo | EX30 | 49 | 2024-
  191 | Volvo | EX30 Extended Range | 64 | 2024-
  192 | Volvo | EX40 | 79 | 2024-
  193 | Volvo | EX90 | 107 | 2024- | testing
  194 | Volvo | XC40 Recharge Single Motor | 67 | 2022-2024
  195 | Volvo | XC40 Recharge Twin Motor | 75 | 2020-2023
  196 | XPENG | G6 Long Range | 87.5 | 2024- | testing`;

/** The electric vehicles there are, as this release knows them. */
export const vehicleModels: readonly DeviceModel[] = listedVehicles(list, providers);
