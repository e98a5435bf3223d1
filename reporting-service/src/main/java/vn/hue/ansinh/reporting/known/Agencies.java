package vn.hue.ansinh.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The copy of the agencies; the last revision wins, in whatever order they are heard. */
@ApplicationScoped
public class Agencies {
    private final EntityManager database;

    Agencies(EntityManager database) {
        this.database = database;
    }

    /** Whether there is, or ever was, an agency of this code. */
    public boolean isKnown(String code) {
        return (Boolean) database.createNativeQuery("select exists (select from agency_copy where code = :code)")
                .setParameter("code", code)
                .getSingleResult();
    }

    public void clear() {
        database.createNativeQuery("delete from agency_copy").executeUpdate();
    }

    public void copy(AgencyMessage agency) {
        database.createNativeQuery("""
                        insert into agency_copy (code, name, name_en, place, valid_from, valid_to, members, revision)
                        values (:code, :name, :nameEn, cast(:place as text), :from, cast(:to as date), :members, :revision)
                        on conflict (code) do update set name = excluded.name, name_en = excluded.name_en,
                          place = excluded.place,
                          valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                          members = excluded.members, revision = excluded.revision
                        where agency_copy.revision < excluded.revision
                        """)
                .setParameter("code", agency.code())
                .setParameter("name", agency.name().vi())
                .setParameter("nameEn", agency.name().en())
                .setParameter("place", agency.place())
                .setParameter("from", agency.validFrom())
                .setParameter("to", agency.validTo())
                .setParameter(
                        "members",
                        agency.members() == null
                                ? new String[0]
                                : agency.members().toArray(String[]::new))
                .setParameter("revision", agency.revision())
                .executeUpdate();
    }
}
