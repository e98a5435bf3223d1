// What the page itself says; all else comes from the API in the language asked for.
const words = {
  vi: {
    plan: 'Tiến độ', plans: 'Kế hoạch', timeliness: 'Báo cáo đúng hạn', developers: 'Nhà phát triển', other: 'English',
    footer: 'Chỉ dùng số liệu đã được duyệt hoặc đã công bố. Số liệu minh họa được ghi rõ.',
    GREEN: 'Đạt hoặc đúng tiến độ', AMBER: 'Cần đẩy nhanh hoặc có nguy cơ', RED: 'Chậm hoặc không đạt',
    GREY: 'Chưa đủ số liệu',
    updated: 'Cập nhật', agency: 'Cơ quan chủ trì', reporter: 'Cơ quan', target: 'Mục tiêu', latest: 'Số liệu mới nhất', year: 'Năm',
    value: 'Giá trị', way: 'Đường đến mục tiêu', projection: 'Dự báo', places: 'Theo địa bàn', place: 'Địa bàn',
    hidden: 'không công bố (quá ít người)', more: 'địa bàn khác', moreIndicators: 'chỉ tiêu khác', stale: 'chưa có số liệu mới hơn', synthetic: 'minh họa', measure: 'Số đo còn cách xa nhất',
    back: 'Tất cả lĩnh vực', area: 'Lĩnh vực', explain: 'Cách tính và số liệu gốc', onTime: 'Đúng hạn', late: 'Muộn', missing: 'Chưa nộp',
    due: 'Đến hạn', rate: 'Tỷ lệ đúng hạn', nothing: 'Chưa có báo cáo nào đến hạn trong năm này.',
    E: 'ước', P: 'sơ bộ', trouble: 'Chưa tải được. Kiểm tra kết nối rồi thử lại.', retry: 'Thử lại',
    unknown: 'Không tìm thấy nội dung này.', loading: 'Đang tải…', indicators: 'chỉ tiêu',
  },
  en: {
    plan: 'Progress', plans: 'Plans', timeliness: 'Reports in time', developers: 'Developers', other: 'Tiếng Việt',
    footer: 'Accepted or published figures only. Figures made up for a demonstration are marked.',
    GREEN: 'Met or on track', AMBER: 'Needs acceleration or at risk', RED: 'Slow or missed', GREY: 'Not enough figures',
    updated: 'Updated', agency: 'Lead agency', reporter: 'Agency', target: 'Target', latest: 'Latest figure', year: 'Year', value: 'Value',
    way: 'The way to the target', projection: 'Projection', places: 'By place', place: 'Place',
    hidden: 'withheld (too few people)', more: 'more places', moreIndicators: 'more indicators', stale: 'no newer figure yet', synthetic: 'demonstration', measure: 'The measure farthest behind',
    back: 'All areas', area: 'Area', explain: 'How this is computed, and from what', onTime: 'In time', late: 'Late', missing: 'Missing',
    due: 'Due', rate: 'Share in time', nothing: 'No report has come due in this year.',
    E: 'estimate', P: 'provisional', trouble: 'This could not be loaded. Check the connection and try again.', retry: 'Try again',
    unknown: 'There is nothing here.', loading: 'Loading…', indicators: 'indicators',
  },
};

export let language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';

export function speak(other) {
  language = other;
  document.documentElement.lang = other;
}

export const say = (word) => words[language][word] ?? word;

/** 17.000 and 2,27 in Vietnamese, 17,000 and 2.27 in English. */
export const number = (value) => new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 }).format(value);

/** A percent sign stands at its number, a word apart from it. */
export const amount = (value, unit) => number(value) + (unit === '%' || unit === 'percent' ? '%' : ` ${unit}`);

export const day = (instant) => new Date(instant).toLocaleDateString(language === 'vi' ? 'vi-VN' : 'en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });
