package vn.hue.ansinh.gateway.developers;

import java.util.Map;
import java.util.Objects;
import vn.hue.ansinh.gateway.feed.Readers;

/**
 * What the page of the events says in its language around what the contract says.
 *
 * @param summary the member of the contract that says what an event tells
 * @param receiver to whom goes what stands in no feed
 */
record EventWords(
        String head,
        String summary,
        String wire,
        String example,
        String schema,
        Map<Readers, String> readers,
        String receiver) {
    static final EventWords VIETNAMESE = new EventWords(
            """
            # Sự kiện

            Mỗi sự kiện là một CloudEvents 1.0. `subject` là đối tượng của sự kiện; thứ tự trong một đối tượng luôn được
            giữ. Một sự kiện có thể đến hai lần: mỗi `id` chỉ nhận một lần. Hãy bỏ qua trường chưa biết; trường chỉ được
            thêm vào, không bị bỏ đi.

            | sự kiện | gửi cho | chủ đề |
            |---|---|---|
            """,
            "x-summary-vi",
            "Tên đầy đủ khi gửi",
            "Ví dụ về dữ liệu",
            "Lược đồ",
            Map.of(
                    Readers.PUBLIC, "mọi người",
                    Readers.AGENCY, "cơ quan liên quan và nơi theo dõi toàn tỉnh",
                    Readers.OVERSIGHT, "nơi theo dõi toàn tỉnh",
                    Readers.NOBODY, "không ai"),
            "webhook đã yêu cầu");

    static final EventWords ENGLISH = new EventWords(
            """
            # Events

            Facts come as CloudEvents 1.0. The subject is the thing they are about, and order per subject always holds.
            An event may come twice: take each `id` in once. Ignore fields you do not know; they are only ever added.

            | event | told to | topic |
            |---|---|---|
            """,
            "summary",
            "On the wire",
            "Example of its data",
            "Schema",
            Map.of(
                    Readers.PUBLIC, "everybody",
                    Readers.AGENCY, "its agency, and those who oversee all",
                    Readers.OVERSIGHT, "those who oversee all agencies",
                    Readers.NOBODY, "nobody"),
            "the webhook that asked for it");

    String toldTo(Readers told) {
        return Objects.requireNonNull(readers.get(told));
    }
}
