package vn.hue.ansinh.gateway.feed;

import java.util.List;

/**
 * A stretch of the feed as one reader sees it.
 *
 * @param upTo everything up to here has been looked at
 * @param more whether the feed goes on behind it
 */
record FeedPage(List<FeedEvent> events, long upTo, boolean more) {}
