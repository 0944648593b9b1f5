package dev.edd.adapters.memory.interleaved;

import dev.edd.adapters.memory.interleaved.Post.Subscriber;
import dev.edd.adapters.memory.interleaved.Post.Whose;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@link Post} must answer when nobody else is there: for each subscriber and party the messages that wait, and how it
 * stands with the first of them. Where instants are equal, Ada comes before Bob.
 */
public final class NaivePost {
    private static final int DUE_AT_ONCE = 0;

    private final Map<Whose, Integer> happened = new EnumMap<>(Map.of(Whose.ADA, 0, Whose.BOB, 0));
    private final List<Box> boxes = Stream.of(Subscriber.values())
            .flatMap(subscriber -> Stream.of(Whose.values()).map(whose -> new Box(subscriber, whose)))
            .toList();

    public NaivePost() {
        happen(Whose.ADA, 0);
        happen(Whose.ADA, 1);
        happen(Whose.BOB, 0);
    }

    /** The messages about a party that a subscriber still has to get. */
    private static final class Box {
        private final Subscriber subscriber;
        private final Whose whose;
        private final Deque<Integer> waiting = new ArrayDeque<>();
        private int attempts;
        private int due;
        private int token;
        private int parked;
        private boolean isParked;

        Box(Subscriber subscriber, Whose whose) {
            this.subscriber = subscriber;
            this.whose = whose;
        }

        boolean done() {
            waiting.removeFirst();
            return anew(DUE_AT_ONCE);
        }

        boolean anew(int minute) {
            attempts = 0;
            return off(minute);
        }

        boolean off(int minute) {
            due = minute;
            token = 0;
            isParked = false;
            return true;
        }

        boolean out(int tokenOfRelay, int minute) {
            attempts++;
            due = minute + 1;
            token = tokenOfRelay;
            return true;
        }

        boolean parked(int minute) {
            token = 0;
            parked = minute;
            isParked = true;
            return true;
        }

        boolean isFirst(int sequence) {
            return !waiting.isEmpty() && waiting.getFirst() == sequence;
        }

        boolean isLeased(int sequence, int tokenOfRelay) {
            return isFirst(sequence) && token == tokenOfRelay;
        }

        String first() {
            return whose + "#" + waiting.getFirst();
        }
    }

    public String happen(Whose whose, int decidedOn) {
        if (!Objects.equals(happened.get(whose), decidedOn)) {
            return "stale";
        }
        happened.put(whose, decidedOn + 1);
        boxes.stream().filter(box -> box.whose == whose).forEach(box -> box.waiting.add(decidedOn + 1));
        return "committed " + (decidedOn + 1);
    }

    public String claim(Subscriber subscriber, int token, int minute, int most) {
        List<Box> claimed = of(subscriber)
                .filter(box -> !box.waiting.isEmpty() && !box.isParked && box.due <= minute)
                .sorted(Comparator.comparingInt(box -> box.due))
                .limit(most)
                .toList();
        return claimed.stream()
                .filter(box -> box.out(token, minute))
                .map(box -> box.first() + " attempt " + box.attempts)
                .collect(Collectors.joining(", "));
    }

    public boolean acknowledge(Subscriber subscriber, Whose whose, int sequence, int token) {
        return of(subscriber, whose, box -> box.isLeased(sequence, token)).anyMatch(Box::done);
    }

    public boolean postpone(Subscriber subscriber, Whose whose, int sequence, int token, int minute) {
        return of(subscriber, whose, box -> box.isLeased(sequence, token)).anyMatch(box -> box.off(minute));
    }

    public boolean park(Subscriber subscriber, Whose whose, int sequence, int token, int minute) {
        return of(subscriber, whose, box -> box.isLeased(sequence, token)).anyMatch(box -> box.parked(minute));
    }

    public boolean retry(Subscriber subscriber, Whose whose, int sequence, int minute) {
        return of(subscriber, whose, box -> box.isParked && box.isFirst(sequence))
                .anyMatch(box -> box.anew(minute));
    }

    public boolean discard(Subscriber subscriber, Whose whose, int sequence) {
        return of(subscriber, whose, box -> box.isParked && box.isFirst(sequence))
                .anyMatch(Box::done);
    }

    public String deadLetters(Subscriber subscriber) {
        return of(subscriber)
                .filter(box -> box.isParked)
                .sorted(Comparator.comparingInt(box -> box.parked))
                .map(box -> box.first() + " attempts " + box.attempts + " minute " + box.parked + " broken")
                .collect(Collectors.joining(", "));
    }

    public long pending(Subscriber subscriber) {
        return of(subscriber).mapToLong(box -> box.waiting.size()).sum();
    }

    private Stream<Box> of(Subscriber subscriber) {
        return boxes.stream().filter(box -> box.subscriber == subscriber);
    }

    private Stream<Box> of(Subscriber subscriber, Whose whose, Predicate<Box> condition) {
        return of(subscriber).filter(box -> box.whose == whose).filter(condition);
    }
}
