package vn.hue.ansinh.agencies.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;

/** What an agency says of a machine: the system that it is. */
record RegisterClient(
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String description) {
    RegisterClient {
        // Null stays null: whether a text is needed is for the constraints to say.
        description = description == null
                ? description
                : Normalizer.normalize(description, Normalizer.Form.NFC).strip();
    }
}
