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
    void whatFindsNoRoomBesideOthersIsNotTakenUntilTheyLeave() {
        Room.Seat first = room.seat();
        assertTrue(first.holds(60));
        Room.Seat second = room.seat();
        assertTrue(second.holds(40));
        assertFalse(second.holds(1));

        first.leave();

        assertFalse(second.holds(1));
        assertTrue(room.seat().holds(60));
        second.leave();
        assertTrue(room.take(40));
        assertFalse(room.take(1));
    }
}
