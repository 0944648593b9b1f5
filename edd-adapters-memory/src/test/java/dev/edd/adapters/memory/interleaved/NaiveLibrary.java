package dev.edd.adapters.memory.interleaved;

import dev.edd.adapters.memory.interleaved.Library.Whose;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link Library} must answer when nobody else is there: two maps that are only ever added to. */
public final class NaiveLibrary {
    private TreeMap<Integer, Whose> published = new TreeMap<>();
    private TreeMap<Integer, Whose> registered = new TreeMap<>();

    public String publish(int version, Whose whose) {
        return published.putIfAbsent(version, whose) == null ? "kept" : "known";
    }

    public String register(int document, Whose whose) {
        return registered.putIfAbsent(document, whose) == null ? "kept" : "known";
    }

    public String keep(int version, int document, Whose whose, Ending ending) {
        TreeMap<Integer, Whose> publishedBefore = new TreeMap<>(published);
        TreeMap<Integer, Whose> registeredBefore = new TreeMap<>(registered);
        String seen = publish(version, whose) + " " + register(document, whose) + " " + latest();
        if (ending != Ending.RIGHT) {
            published = publishedBefore;
            registered = registeredBefore;
        }
        return seen;
    }

    public String questionnaires() {
        return Stream.of(version(1), version(2), latest(), latest()).collect(Collectors.joining(" "));
    }

    public String documents() {
        return Stream.<Predicate<Whose>>of(any -> true, Whose.ADA::equals, Whose.BOB::equals)
                .map(this::documents)
                .collect(Collectors.joining(" | "));
    }

    private String documents(Predicate<Whose> owner) {
        return registered.entrySet().stream()
                .filter(entry -> owner.test(entry.getValue()))
                .map(NaiveLibrary::named)
                .collect(Collectors.joining(" "));
    }

    private String version(int version) {
        return published.containsKey(version) ? version + "/" + published.get(version) : "none";
    }

    private String latest() {
        return published.isEmpty() ? "none" : named(published.lastEntry());
    }

    private static String named(Map.Entry<Integer, Whose> entry) {
        return entry.getKey() + "/" + entry.getValue();
    }
}
