package vn.hue.ansinh.agencies.agency;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Codes;

/** What an administrator says of an agency. */
record SetAgency(
        @NotNull @Valid Name name,
        @NotBlank @Size(max = 300) @Pattern(regexp = LINE) String officialName,
        @Size(max = 30) List<@NotBlank @Size(max = 200) @Pattern(regexp = LINE) String> aliases,
        @NotBlank @Pattern(regexp = "[A-Z_]{2,40}") String type,

        @Nullable @Pattern(regexp = "CENTRAL|PROVINCE|DISTRICT|COMMUNE")
        String level,

        @Nullable @Pattern(regexp = Codes.OF_AGENCY) String parent,

        @Nullable @Pattern(regexp = "[0-9]{2,5}@[0-9]{4}-[0-9]{2}-[0-9]{2}")
        String place,

        @Nullable @Size(max = 40) String identifier,
        @Size(max = 200) List<@NotBlank @Pattern(regexp = Codes.OF_AGENCY) String> members,
        @Nullable @Pattern(regexp = Codes.OF_AGENCY) String reportsVia,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,

        @Nullable @Valid @JsonDeserialize(using = ContactReading.class)
        Contact contact) {
    static final String LINE = "\\P{Cntrl}*";

    SetAgency {
        officialName = composed(officialName);
        aliases = aliases == null
                ? List.of()
                : aliases.stream().map(SetAgency::composed).sorted().toList();
        members = members == null ? List.of() : members.stream().sorted().toList();
    }

    record Name(
            @NotBlank @Size(max = 300) @Pattern(regexp = LINE)
            String vi,

            @NotBlank @Size(max = 300) @Pattern(regexp = LINE)
            String en) {

        Name {
            vi = composed(vi);
            en = composed(en);
        }
    }

    /** The unit that reports; shown to those who act for the agency or look after all. */
    record Contact(
            @NotBlank @Size(max = 200) @Pattern(regexp = LINE)
            String unit,

            @Nullable @Size(max = 200) @Pattern(regexp = "[^@\\s]+@[^@\\s]+[.][^@\\s]+")
            String email,

            @Nullable @Pattern(regexp = "[+0-9][0-9 .()-]{5,29}")
            String phone) {
        /** Stands for a contact that is to be erased; it is known by being this one and is never stored. */
        static final Contact ERASED = new Contact("-", null, null);
    }

    /** Null stays null: whether a text is needed is for the constraints to say. */
    private static String composed(String text) {
        return text == null
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    SetAgency with(@Nullable String canonical) {
        return new SetAgency(
                name,
                officialName,
                aliases,
                type,
                level,
                parent,
                place,
                canonical,
                members,
                reportsVia,
                validFrom,
                validTo,
                contact);
    }

    /** With the contact that holds: the one that was there where none is mentioned, none where it is erased. */
    SetAgency with(Optional<Contact> before) {
        Contact holds = contact == null ? before.orElse(null) : contact == Contact.ERASED ? null : contact;
        return new SetAgency(
                name,
                officialName,
                aliases,
                type,
                level,
                parent,
                place,
                identifier,
                members,
                reportsVia,
                validFrom,
                validTo,
                holds);
    }
}
