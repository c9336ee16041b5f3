#!/usr/bin/env bash
# Makes a small training ledger in which every act of format 1 stands that a person can post by command.
#
#   tests/ledgers/small.sh OUT.custodia [CONSOLE]
#
# The files that are kept beside this script, one for each step of the schema, were made by it once and never change.
# Keys and ids are random, so that another run gives another ledger with the same story, as it is told by now. One line
# a post: who signs, what is recorded.
set -euo pipefail

copy=$1
console=${2:-custodia-cli}
work=$(mktemp -d)
out=$work/story.custodia
trap 'rm -rf "$work"' EXIT
export CUSTODIA_DATA=$work/data CUSTODIA_LANG=en
minute=0

now() { date -u -d "2026-11-03 13:00 UTC + $minute minutes" +%Y-%m-%dT%H:%M:00.000Z; }
field() { sed -nE "s/.*\"$1\":\"?([^\",}]*)\"?[,}].*/\1/p" <<<"$receipt"; }

# post "USER …" JSON [ARGUMENT …]: the first signs with --as, the others beside; `receipt`, `seq` and `document` tell.
post() {
  local users=($1) arguments=(--as "${1%% *}") user
  for user in "${users[@]:1}"; do arguments+=(--with "$user"); done
  minute=$((minute + 3))
  receipt=$("$console" post "$out" - --json --now "$(now)" "${arguments[@]}" "${@:3}" <<<"$2") || {
    echo "act after $seq: $2" >&2
    exit 1
  }
  seq=$(field seq) document=$(field document)
}

# --- people --------------------------------------------------------------------------------------------------------

roles=(
  "u-admin administrator" "u-man accountable_officer" "u-store storekeeper" "u-hand storekeeper" "u-arm armourer"
  "u-ato ammunition_officer" "u-appr approver" "u-auth authority" "u-board surplus_board" "u-ver1 verifier"
  "u-ver2 verifier" "u-dest destruction_officer" "u-wit1 witness" "u-wit2 witness" "u-insp inspector"
)
people="" words=()
for entry in "${roles[@]}"; do
  user=${entry% *} role=${entry#* }
  echo "farol lluvia ${user#u-} norte" >"$work/$user"
  people+=",{\"user\":\"$user\",\"name\":\"Persona ${user#u-}\",\"rank\":\"Cap.\",\"body\":\"Contraloría\""
  people+=",\"id_number\":\"ID-$user\",\"roles\":[\"$role\"],\"appointed\":\"ORD-1\"}"
  words+=(--new-passphrase "$user:$work/$user")
done
"$console" new "$out" - --now "$(now)" --as u-admin --with u-man "${words[@]}" --json >"$work/made" <<E1
{"command":"open_ledger","name":"Depósito Las Ceibas","country":"GT","site":"LC","utc_offset_min":-360,
"training":true,"people":[${people#,}]}
E1
seq=0

# --- places, catalogue, holders ------------------------------------------------------------------------------------

post u-store '{"command":"add_place","place":{"code":"LC","kind":"site","name":"Las Ceibas"}}'
post u-store '{"command":"add_place","place":{"code":"LC-M1","kind":"magazine","name":"Polvorín 1","parent":"LC","keeper":"u-hand","east_mm":120000,"north_mm":45000}}'
post u-store '{"command":"add_place","place":{"code":"LC-M2","kind":"magazine","name":"Polvorín 2","parent":"LC"}}'
post u-store '{"command":"add_place","place":{"code":"LC-A1","kind":"armoury","name":"Armería","parent":"LC"}}'
post u-store '{"command":"add_place","place":{"code":"LC-Q","kind":"quarantine","name":"Cuarentena","parent":"LC"}}'
post u-man '{"command":"change_place","place":{"code":"LC-Q","kind":"quarantine","name":"Cuarentena","parent":"LC","keeper":"u-hand"}}'
post u-ato '{"command":"license_place","licence":{"place":"LC-M1","number":"LIC-88","authority":"Dirección","issued":"2024-01-15","expires":"2027-01-14","limits":[{"division":"1.2","neq_mg_max":250000000},{"division":"1.4","neq_mg_max":900000000}]}}'
post u-ato '{"command":"add_item","item":{"code":"1310-01","kind":"ammunition","name":"Cartucho 40 mm","hazard_division":"1.2","compatibility_group":"E","neq_mg":32000,"live":true}}'
post u-ato '{"command":"change_item","item":{"code":"1310-01","kind":"ammunition","name":"Cartucho 40 mm HE","un_number":"0321","hazard_division":"1.2","sub_division":"1.2.2","compatibility_group":"E","neq_mg":32000,"mass_g":230,"pack_size":24,"live":true,"inspection_months":60,"test_months":24}}'
post u-ato '{"command":"add_item","item":{"code":"1376-07","kind":"propellant","name":"Pólvora M1","un_number":"0161","hazard_division":"1.3","sub_division":"1.3.1","compatibility_group":"C","neq_mg":1000000,"live":true,"propellant":true,"shelf_life_months":180}}'
post u-man '{"command":"add_item","item":{"code":"1005-01","kind":"weapon_model","name":"Fusil 5,56 mm","calibre":"5,56 x 45","maker":"Fábrica Nacional","model":"F-1","weapon_type":"assault_rifle"}}'
post u-man '{"command":"add_item","item":{"code":"8415-02","kind":"equipment","name":"Chaleco","unit":"EA"}}'
post u-store '{"command":"add_holder","holder":{"code":"H-1","kind":"person","name":"Luis Choc","rank":"Sgto.","body":"2.ª Cía.","id_number":"4411"}}'
post u-store '{"command":"add_holder","holder":{"code":"U-2","kind":"unit","name":"2.ª Compañía"}}'
post u-store '{"command":"add_holder","holder":{"code":"AG-1","kind":"agency","name":"Depósito Norte"}}'
post u-man '{"command":"change_holder","holder":{"code":"U-2","kind":"unit","name":"2.ª Compañía de Fusileros"}}'

# --- stock that comes in -------------------------------------------------------------------------------------------

post u-store '{"command":"receive_lots","from":"@opening","paper":{"number":"0417","book":"3","page":"112","line":"8","note":"inventario"},"lots":[
 {"lot":{"item":"1310-01","state":"marked","number":"XYZ83K004-012","maker":"XYZ","made":"1983-10"},"place":"LC-M1","condition":"D2","pack":"sealed","count":840},
 {"lot":{"item":"1310-01","state":"marked","number":"XYZ19B001-003","made":"2019-02-11"},"place":"LC-M1","condition":"A1","pack":"sealed","count":600},
 {"lot":{"item":"1310-01","state":"mixed","made":"?","note":"caja sin marcas"},"place":"LC-Q","condition":"C1","pack":"opened","count":37}]}'
lots=$seq
post u-store '{"command":"receive_lots","from":"@supplier","lots":[{"lot":{"item":"1376-07","state":"marked","number":"P-221","made":"2015","propellant_lot":"PL-9","expiry":"2030-01-01","life_authority":"Boletín 7"},"place":"LC-M2","condition":"A1","pack":"sealed","count":50}]}'
powder=$seq
rifle='"manufacturer":"Fábrica Nacional","weapon_type":"assault_rifle","model":"F-1","calibre":"5,56 x 45","legal_title":"state_owned"'
post u-store "{\"command\":\"receive_weapons\",\"from\":\"@supplier\",\"weapons\":[
 {\"weapon\":{\"item\":\"1005-01\",\"serial\":\"sa 0-1234I\",\"serial_state\":\"legible\",\"country\":\"GT\",\"year\":\"1998\",\"origin\":\"procured\",\"marks\":[{\"kind\":\"manufacturer\",\"text\":\"FN-GT\",\"position\":\"cajón\"}],$rifle},\"place\":\"LC-A1\",\"condition\":\"serviceable\"},
 {\"weapon\":{\"serial\":\"SA-01235\",\"serial_state\":\"legible\",\"origin\":\"procured\",$rifle},\"place\":\"LC-A1\",\"condition\":\"unserviceable\"},
 {\"weapon\":{\"serial\":\"\",\"serial_state\":\"obliterated\",\"origin\":\"found\",\"make_class\":\"craft_made\",\"note\":\"limado\",$rifle},\"place\":\"LC-A1\",\"condition\":\"unserviceable\"}]}"
arms=$seq
post u-store '{"command":"receive_stock","from":"@supplier","lines":[{"subject":"i/8415-02","place":"LC-A1","condition":"serviceable","count":120}]}'

# --- stock that moves ----------------------------------------------------------------------------------------------

take() { echo "{\"subject\":\"$1\",\"place\":\"$2\",\"condition\":\"$3\",\"pack\":\"$4\",\"count\":$5}"; }
good=l$lots.1 old=l$lots.0
post u-store "{\"command\":\"receive_stock\",\"from\":\"@found\",\"lines\":[$(take $good LC-M1 A1 sealed 3)]}"
post u-store "{\"command\":\"issue\",\"holder\":\"U-2\",\"kind\":\"short\",\"purpose\":\"range\",\"due_back\":\"2026-11-20\",\"lines\":[$(take $good LC-M1 A1 sealed 60)]}"
issued=$seq
post u-store "{\"command\":\"give_back\",\"holder\":\"U-2\",\"lines\":[$(take $good LC-M1 C1 opened 12)]}"
post u-store "{\"command\":\"move\",\"lines\":[{\"subject\":\"$good\",\"place\":\"LC-M1\",\"condition\":\"A1\",\"pack\":\"sealed\",\"count\":100,\"to\":\"LC-M2\",\"to_pack\":\"opened\"}]}"
post u-store "{\"command\":\"expend\",\"purpose\":\"training\",\"lines\":[$(take $good LC-M2 A1 opened 24)]}"
post u-store "{\"command\":\"issue\",\"holder\":\"H-1\",\"kind\":\"long\",\"purpose\":\"guard\",\"lines\":[$(take "w$arms.0" LC-A1 serviceable "" 1)]}"
post u-store "{\"command\":\"give_back\",\"holder\":\"H-1\",\"lines\":[$(take "w$arms.0" LC-A1 serviceable_limited "" 1)]}"
post u-store "{\"command\":\"move\",\"lines\":[{\"subject\":\"w$arms.0\",\"place\":\"LC-A1\",\"condition\":\"not_inspected\",\"count\":1,\"to\":\"LC-Q\"}]}"
post u-store "{\"command\":\"issue\",\"holder\":\"H-1\",\"kind\":\"loan\",\"purpose\":\"patrol\",\"lines\":[$(take i/8415-02 LC-A1 serviceable "" 9)]}"
post u-store "{\"command\":\"give_back\",\"holder\":\"H-1\",\"lines\":[$(take i/8415-02 LC-A1 serviceable "" 8)]}"
post u-store "{\"command\":\"move\",\"lines\":[{\"subject\":\"i/8415-02\",\"place\":\"LC-A1\",\"condition\":\"serviceable\",\"count\":20,\"to\":\"LC-Q\"}]}"
post u-store "{\"command\":\"expend\",\"purpose\":\"training\",\"lines\":[$(take i/8415-02 LC-Q serviceable "" 1)]}"
post u-store "{\"command\":\"send_transfer\",\"to\":\"AG-1\",\"lines\":[$(take "l$powder.0" LC-M2 A1 sealed 10)]}"
post u-store "{\"command\":\"accept_transfer\",\"from\":\"AG-1\",\"lines\":[$(take "l$powder.0" LC-M2 A1 sealed 4)]}"
post u-store "{\"command\":\"issue\",\"holder\":\"U-2\",\"kind\":\"short\",\"purpose\":\"range\",\"lines\":[$(take $good LC-M1 A1 sealed 7)]}"
post u-store "{\"command\":\"reverse\",\"act\":$seq,\"reason\":\"Otra unidad\"}"

# --- counts, condition, holds, inspections -------------------------------------------------------------------------

post "u-insp u-appr" "{\"command\":\"adjust\",\"cause\":\"entry_error\",\"reference\":\"ACTA-5\",\"lines\":[{\"subject\":\"$good\",\"place\":\"LC-M2\",\"condition\":\"A1\",\"pack\":\"opened\",\"counted\":75}]}"
post u-insp "{\"command\":\"confirm_count\",\"place\":\"LC-M2\",\"reference\":\"ACTA-6\",\"lines\":[{\"subject\":\"$good\",\"place\":\"LC-M2\",\"condition\":\"A1\",\"pack\":\"opened\",\"counted\":75}]}"
post "u-ato u-appr" "{\"command\":\"change_condition\",\"reference\":\"INF-2\",\"reason\":\"Embalaje abierto\",\"lines\":[{\"subject\":\"$good\",\"place\":\"LC-M2\",\"pack\":\"opened\",\"count\":25,\"from\":\"A1\",\"to\":\"B1\"}]}"
post u-ato "{\"command\":\"place_hold\",\"reason\":\"safety_quarantine\",\"reference\":\"AV-1\",\"note\":\"exudación\",\"subjects\":[\"l$lots.2\",\"i/8415-02\"]}"
post u-insp "{\"command\":\"release_hold\",\"holds\":[\"h$seq.1\"],\"reason\":\"No afecta\"}"
post u-arm "{\"command\":\"place_block\",\"block\":\"evidence\",\"authority\":\"Juzgado 2\",\"reference\":\"C-17\",\"subjects\":[\"w$arms.1\"]}"
post "u-insp u-appr" "{\"command\":\"release_block\",\"blocks\":[\"k$seq.0\"],\"release_number\":\"L-9\",\"authority\":\"Juzgado 2\"}"
post u-ato "{\"command\":\"record_inspection\",\"reference\":\"INS-4\",\"lines\":[{\"subject\":\"$old\",\"result\":\"failed\",\"critical\":1,\"minor\":3,\"sample\":32,\"findings\":[\"cracks\",\"wet_pack\"],\"next_due\":\"2027-05-01\"}]}"
post u-ato "{\"command\":\"record_stability\",\"lot\":\"l$powder.0\",\"report\":\"LAB-3\",\"laboratory\":\"Central\",\"tested\":\"2026-10-02\",\"relative_mpct\":64000,\"absolute_mpct\":640}"
post u-arm "{\"command\":\"mark_weapon\",\"weapon\":\"w$arms.2\",\"control_number\":\"GT-000417\",\"position\":\"cajón de mecanismos\",\"method\":\"laser\"}"
post u-man "{\"command\":\"decide_trace\",\"weapons\":[\"w$arms.2\"],\"decision\":\"trace_not_required\",\"exemption\":\"before_1946\",\"authority\":\"DIGECAM\",\"reference\":\"T-3\"}"

# --- a batch of ammunition, to its certificate and back ------------------------------------------------------------

post u-store "{\"command\":\"draft_batch\",\"origin\":\"unserviceable\",\"site\":\"Cerro Pelón\",\"purpose\":\"Vencida\",\"residue\":\"Chatarra\",\"lines\":[
 {\"subject\":\"$old\",\"place\":\"LC-M1\",\"condition\":\"D2\",\"pack\":\"sealed\",\"count\":800,\"method\":\"OD\"}]}"
batch=b$seq.0 number=$document
order="{\"command\":\"approve_batch\",\"batch\":\"$batch\",\"authority\":\"Dirección\",\"order_number\":\"R-388\",\"order_date\":\"2026-11-02\",\"accept_incomplete\":true}"
reading="{\"command\":\"read_batch\",\"batch\":\"$batch\",\"lines\":[{\"no\":1,\"read\":\"xyz83k004 012\",\"count\":800}]}"
post u-board "{\"command\":\"review_batch\",\"batch\":\"$batch\",\"reference\":\"J-1\"}"
post "u-auth u-man" "$order"
post u-man "{\"command\":\"reopen_batch\",\"batch\":\"$batch\",\"reason\":\"Falta la firma\"}"
post "u-auth u-man" "$order"
post u-ver1 "$reading"
post u-ver2 "${reading/800/799}"
post "u-ver1 u-ver2" "{\"command\":\"lock_batch\",\"batch\":\"$batch\",\"typed\":\"$number\",\"seals\":\"S-1 S-2\",\"settlements\":[{\"no\":1,\"result\":\"confirmed\",\"count\":800,\"explanation\":\"Recontado\"}]}"
post "u-dest u-wit1 u-wit2" "{\"command\":\"start_batch\",\"batch\":\"$batch\",\"typed\":\"$number\",\"place\":\"Polígono Cerro Pelón\"}"
started=$(now)
minute=$((minute + 60))
post "u-dest u-ver1" "{\"command\":\"complete_batch\",\"batch\":\"$batch\",\"started\":\"$started\",\"ended\":\"$(now)\",\"residue\":\"Latón\",\"remarks\":\"Sin novedad\",\"lines\":[{\"no\":1,\"destroyed\":795,\"returned\":4,\"lost\":1,\"method\":\"OD\",\"note\":\"una sin hallar\"}]}"
post u-man "{\"command\":\"draft_certificate\",\"batch\":\"$batch\",\"legal_basis\":\"Decreto 15-2009\",\"scrap\":\"38 kg\",\"remarks\":\"\"}"
certificate=$document
for signer in u-dest:destroyed u-wit1:witnessed u-wit2:witnessed u-ato:inspected; do
  post "${signer%:*}" "{\"command\":\"sign_certificate\",\"certificate\":\"$certificate\",\"meaning\":\"${signer#*:}\"}"
done
post "u-man u-auth" "{\"command\":\"certify_batch\",\"batch\":\"$batch\",\"typed\":\"$number\"}"
post u-man "{\"command\":\"issue_document\",\"kind\":\"certificate\",\"number\":\"$certificate\",\"language\":\"es\",\"paper\":\"a4\",\"sha256\":\"$(printf 'a page' | sha256sum | cut -c1-64)\"}"
post "u-man u-auth" "{\"command\":\"void_certificate\",\"certificate\":\"$certificate\",\"reason\":\"Error en la fecha\"}"

# --- a batch of arms that is stopped, and one that never runs --------------------------------------------------------

post u-store "{\"command\":\"draft_batch\",\"origin\":\"unserviceable\",\"site\":\"Fundición\",\"lines\":[
 {\"subject\":\"w$arms.1\",\"place\":\"LC-A1\",\"condition\":\"unserviceable\",\"count\":1,\"method\":\"PRESS\",\"second_method\":\"SMELT\"},
 {\"subject\":\"w$arms.2\",\"place\":\"LC-A1\",\"condition\":\"unserviceable\",\"count\":1,\"method\":\"SHRED\"}]}"
batch=b$seq.0 number=$document
post u-board "{\"command\":\"review_batch\",\"batch\":\"$batch\",\"reference\":\"J-2\"}"
post "u-auth u-man" "{\"command\":\"approve_batch\",\"batch\":\"$batch\",\"authority\":\"Dirección\",\"order_number\":\"R-389\",\"order_date\":\"2026-11-02\",\"accept_incomplete\":true}"
reading="{\"command\":\"read_batch\",\"batch\":\"$batch\",\"lines\":[{\"no\":1,\"read\":\"SA01235\",\"count\":1},{\"no\":2,\"read\":\"GT-000417\",\"count\":1}],\"extra\":[\"Z-9\"]}"
post u-ver1 "$reading"
post u-ver2 "$reading"
post "u-ver1 u-ver2" "{\"command\":\"lock_batch\",\"batch\":\"$batch\",\"typed\":\"$number\",\"settlements\":[{\"no\":0,\"result\":\"extra\",\"count\":0,\"explanation\":\"De otra lista\"}]}"
post "u-dest u-wit1 u-wit2" "{\"command\":\"start_batch\",\"batch\":\"$batch\",\"typed\":\"$number\",\"place\":\"Fundición\"}"
started=$(now)
minute=$((minute + 30))
post "u-dest u-man" "{\"command\":\"abort_batch\",\"batch\":\"$batch\",\"reason\":\"Falla del horno\",\"started\":\"$started\",\"ended\":\"$(now)\",\"lines\":[{\"no\":1,\"destroyed\":1,\"method\":\"PRESS\",\"second_method\":\"SMELT\"},{\"no\":2,\"destroyed\":0,\"returned\":1,\"method\":\"SHRED\"}]}"
post u-store "{\"command\":\"draft_batch\",\"origin\":\"surplus\",\"site\":\"Fundición\",\"lines\":[{\"subject\":\"i/8415-02\",\"place\":\"LC-A1\",\"condition\":\"serviceable\",\"count\":5,\"method\":\"SHRED\"}]}"
post u-man "{\"command\":\"cancel_batch\",\"batch\":\"b$seq.0\",\"reason\":\"Se donan\"}"

# --- people, site, clock, care -------------------------------------------------------------------------------------

echo "cartas bajo la ceiba grande" >"$work/new"
post "u-admin u-man" '{"command":"enrol_person","person":{"user":"u-new","name":"Rosa Tzul","rank":"","body":"OEA","id_number":"P-77","roles":["assessor"],"appointed":"Nota 12"}}' --new-passphrase "u-new:$work/new"
post "u-admin u-man" '{"command":"change_person","user":"u-insp","name":"Persona insp","rank":"My.","body":"Contraloría","id_number":"ID-u-insp","appointed":"ORD-9"}'
post "u-admin u-man" '{"command":"change_roles","user":"u-insp","roles":["inspector","investigator"]}'
echo "otra lluvia sobre el faro viejo" >"$work/again"
post "u-admin u-man u-ver2" '{"command":"replace_key","user":"u-ver2"}' --new-passphrase "u-ver2:$work/again"
post "u-admin u-man" '{"command":"withdraw_key","user":"u-wit2","reason":"Traslado"}'
post "u-man u-appr" '{"command":"change_site","utc_offset_min":-300}'
minute=$((minute + 3000))
post "u-man u-appr" '{"command":"reset_clock","reason":"Reloj puesto en hora"}'
post u-man "{\"command\":\"record_backup\",\"medium\":\"memoria 4\",\"sha256\":\"$(printf 'a copy' | sha256sum | cut -c1-64)\",\"size\":$(field size),\"root\":\"$(field root)\"}"
post u-store "{\"command\":\"add_holder\",\"day\":\"2026-11-04\",\"holder\":{\"code\":\"U-3\",\"kind\":\"unit\",\"name\":\"Anotada con atraso\"}}"
post "u-store u-insp" '{"command":"seal_day","sealed":"2026-11-03"}'

# a copy is compact and one file
"$console" backup "$out" "$copy" >"$work/copied"
