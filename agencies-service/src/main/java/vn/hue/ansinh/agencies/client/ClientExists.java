package vn.hue.ansinh.agencies.client;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The name is in use, for something else. */
public class ClientExists extends Refusal {
    ClientExists(String name) {
        super(
                409,
                "client-exists",
                Text.of("Tên " + name + " đã dùng cho một máy khác.", "The name " + name + " is another machine's."),
                Text.of(
                        "Chọn tên khác, hoặc thu hồi máy cũ trước.",
                        "Take another name, or revoke the other machine first."));
    }
}
