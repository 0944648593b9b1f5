package dev.edd.ports.store;

/** The order of a listing: by the instant of creation, and by id among equals. */
public enum Order {
    /** The latest first. */
    NEWEST_FIRST,
    /** The earliest first. */
    OLDEST_FIRST
}
