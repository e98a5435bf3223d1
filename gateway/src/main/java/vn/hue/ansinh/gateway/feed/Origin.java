package vn.hue.ansinh.gateway.feed;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where in the topics a record stands. */
record Origin(String topic, int part, long offset) {

    static Origin of(ConsumerRecord<String, String> told) {
        return new Origin(told.topic(), told.partition(), told.offset());
    }
}
