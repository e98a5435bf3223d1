package vn.hue.ansinh.kit.problem;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import vn.hue.ansinh.request.Meant;

/** The name of a member of the body is none that is known there, or stands twice. */
final class Member extends Refusal {

    private Member(String code, Text detail, Text hint) {
        super(400, code, detail, hint);
    }

    /** @param known the names that there are at this place */
    static Refusal unknown(String pointer, String name, Collection<String> known) {
        return new Member(
                        "unknown-field",
                        Text.of(
                                "Trường \"" + name + "\" không có trong hợp đồng.",
                                "The contract has no field \"" + name + "\"."),
                        otherwise(Meant.by(name, known), String.join(", ", new TreeSet<>(known))))
                .at(pointer);
    }

    private static Text otherwise(Optional<String> meant, String known) {
        return meant.map(name -> Text.of(
                        "Có phải bạn muốn dùng " + name + "? Ở đây nhận: " + known + ".",
                        "Was " + name + " meant? There are: " + known + "."))
                .orElse(Text.of(
                        "Bỏ trường này hoặc sửa tên cho đúng. Ở đây nhận: " + known + ".",
                        "Leave it out or correct its name. There are: " + known + "."));
    }

    static Refusal twice(String pointer, String name) {
        return new Member(
                        "malformed-json",
                        Text.of("Tên \"" + name + "\" xuất hiện hai lần.", "The name \"" + name + "\" stands twice."),
                        Text.of("Mỗi tên trong một đối tượng chỉ ghi một lần.", "Write each name of an object once."))
                .at(pointer);
    }
}
