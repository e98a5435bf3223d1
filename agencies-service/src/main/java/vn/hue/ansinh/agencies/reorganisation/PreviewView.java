package vn.hue.ansinh.agencies.reorganisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.passing.Holding;

/**
 * What a reorganisation moves.
 *
 * @param passed what successors take over, with what they take it from
 * @param orphaned what would end with its agency and be taken over by nobody
 * @param ended the agencies that would end by it, or end earlier, each with its machines
 */
record PreviewView(List<Line> passed, List<Line> orphaned, List<End> ended) {

    /** @param validTo its last day */
    record End(String agency, LocalDate validTo) {}

    record Line(
            String id,
            String agency,
            String subjectKind,
            String subject,
            String role,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<String> passedFrom) {

        static Line of(Holding holding) {
            return new Line(
                    holding.id(),
                    holding.agency(),
                    holding.subject().kind(),
                    holding.subject().code(),
                    holding.role(),
                    holding.validFrom(),
                    holding.validTo(),
                    holding.passedFrom());
        }
    }
}
