#!/bin/bash
# One database with one role for each part; the role may enter no other.
set -euo pipefail
for name in agencies indicators reporting gateway keycloak; do
  variable="ANSINH_DATABASE_${name^^}"
  psql --username postgres --set ON_ERROR_STOP=1 --set name="$name" --set password="${!variable}" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name" encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C' template template0;
revoke connect on database :"name" from public;
SQL
done
