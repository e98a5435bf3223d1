package vn.hue.ansinh.agencies.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** An agency with all that stand under it on a day, from the top down. */
record AgencyTreeView(LocalDate on, String root, List<Node> nodes) {
    /**
     * @param parent null for the root
     * @param depth 0 for the root
     */
    record Node(
            String code, Text name, String type, @Nullable String parent, int depth) {}
}
