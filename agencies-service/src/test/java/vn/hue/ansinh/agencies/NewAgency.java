package vn.hue.ansinh.agencies;

/** An agency that an administrator adds; what tests add is called NEW-. */
public final class NewAgency {
    private NewAgency() {}

    public static String called(String name) {
        return """
                {"name": {"vi": "%s", "en": "New agency"}, "officialName": "%s", "aliases": ["CQM"],
                 "type": "PROVINCIAL_DEPARTMENT", "level": "PROVINCE", "parent": "UBND-TP-HUE",
                 "validFrom": "2026-01-01", "contact": {"unit": "Văn phòng", "phone": "0234 3822 000"}}
                """.formatted(name, name);
    }

    public static String shallLead(String agency, String task) {
        return """
                {"agency": "%s", "subjectKind": "TASK", "subject": "%s", "role": "LEAD", "validFrom": "2023-01-01",
                 "section": "IV"}
                """.formatted(agency, task);
    }
}
