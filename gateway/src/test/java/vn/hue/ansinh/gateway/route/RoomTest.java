package vn.hue.ansinh.gateway.route;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoomTest {
    private final Room room = new Room(100, 60);

    @Test
    void noAnswerIsLongerThanASeat() {
        Room.Seat seat = room.seat();

        assertTrue(seat.holds(60));
        assertFalse(seat.holds(1));
        assertTrue(seat.isTooSmall());
    }

    @Test
    void whatFindsNoRoomMakesRoomForOthersAtOnce() {
        Room.Seat first = room.seat();
        assertTrue(first.holds(60));
        Room.Seat second = room.seat();
        assertTrue(second.holds(30));

        assertFalse(second.holds(20));

        assertTrue(room.seat().holds(40));
    }

    @Test
    void whatFoundNoRoomOnceIsNotTakenAnyMore() {
        Room.Seat first = room.seat();
        assertTrue(first.holds(60));
        Room.Seat second = room.seat();
        assertFalse(second.holds(41));

        first.leave();

        assertFalse(second.holds(1));
        assertTrue(room.take(100));
        assertFalse(room.take(1));
    }
}
