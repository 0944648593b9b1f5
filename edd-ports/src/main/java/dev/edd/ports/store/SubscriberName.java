package dev.edd.ports.store;

/**
 * The stable name of a subscriber, under which its deliveries are kept. Immutable.
 *
 * @param value 1 to {@value #LONGEST} lower-case ASCII letters, digits and hyphens; never to be changed once in use
 */
public record SubscriberName(String value) implements Comparable<SubscriberName> {
    /** The greatest length of a name. */
    public static final int LONGEST = 50;

    /** Checks the name. */
    public SubscriberName {
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(SubscriberName::isPlain)) {
            throw new IllegalArgumentException("not a subscriber name: 1 to " + LONGEST + " of a-z, 0-9 and -");
        }
    }

    @Override
    public int compareTo(SubscriberName other) {
        return value.compareTo(other.value);
    }

    private static boolean isPlain(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
    }
}
