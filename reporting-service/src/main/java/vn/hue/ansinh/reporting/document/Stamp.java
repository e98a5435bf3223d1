package vn.hue.ansinh.reporting.document;

import vn.hue.ansinh.reporting.consolidation.ConsolidationView;

/** What each page says of a consolidation that is not the one to be signed, or is so no more. */
final class Stamp {
    private Stamp() {}

    /** Empty for an issue that stands. */
    static String on(ConsolidationView consolidation) {
        int open = consolidation.openPoints().size();
        return switch (consolidation.line().status()) {
            case ISSUED -> "";
            case SUPERSEDED -> "ĐÃ ĐƯỢC THAY THẾ";
            case DRAFT -> open == 0 ? "DỰ THẢO" : "DỰ THẢO, còn " + open + " điểm chênh lệch chưa xử lý";
        };
    }
}
