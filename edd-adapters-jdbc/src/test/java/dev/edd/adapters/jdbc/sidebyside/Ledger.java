package dev.edd.adapters.jdbc.sidebyside;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the naive office writes down: entries with names, and words in their fields. */
final class Ledger {
    private final TreeMap<String, TreeMap<String, String>> entries = new TreeMap<>();

    Ledger copy() {
        Ledger copy = new Ledger();
        entries.forEach((entry, fields) -> copy.entries.put(entry, new TreeMap<>(fields)));
        return copy;
    }

    boolean has(String entry) {
        return entries.containsKey(entry);
    }

    /** What stands in a field, nothing where nothing was written. */
    String get(String entry, String field) {
        return entries.getOrDefault(entry, new TreeMap<>()).getOrDefault(field, "");
    }

    boolean says(String entry, String field, String word) {
        return get(entry, field).equals(word);
    }

    int count(String entry, String field) {
        String counted = get(entry, field);
        return counted.isEmpty() ? 0 : Integer.parseInt(counted);
    }

    void put(String entry, String field, Object word) {
        entries.computeIfAbsent(entry, absent -> new TreeMap<>()).put(field, word.toString());
    }

    void add(String entry, String field, int more) {
        put(entry, field, count(entry, field) + more);
    }

    /** The names of entries of a kind, those of one to nine in order. */
    List<String> of(String kind) {
        return entries.keySet().stream()
                .filter(entry -> entry.startsWith(kind + " "))
                .toList();
    }

    Map<String, String> fields(String entry) {
        return entries.getOrDefault(entry, new TreeMap<>());
    }
}
