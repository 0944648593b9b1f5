package dev.edd.testkit.conformance;

import io.vavr.collection.List;

/** Plausible ways to get a vault wrong, each with the tests that must find it. */
enum VaultDefect {
    KEEPS_THE_FIRST_CHUNK_ONLY("content_is_read_as_it_was_kept"),
    KEEPS_NO_EMPTY_CONTENT("content_is_read_as_it_was_kept"),
    KEEPS_THE_FIRST_PIECE_ONLY("content_that_comes_in_pieces_is_kept_whole_and_its_source_left_open"),
    CLOSES_THE_SOURCE("content_that_comes_in_pieces_is_kept_whole_and_its_source_left_open"),
    KEEPS_HALF_OF_WHAT_BREAKS_OFF("content_that_breaks_off_is_not_kept"),
    SHOWS_WHAT_IS_STILL_COMING("content_is_not_there_before_all_of_it_has_come"),
    HIDES_WHAT_THE_SOURCE_THROWS("content_that_breaks_off_is_not_kept"),
    REPLACES_WHAT_IS_KEPT(
            "an_id_in_use_is_refused_and_what_is_kept_stays", "of_racing_contents_under_one_id_exactly_one_is_kept"),
    IGNORES_WHAT_COMES_LATER("an_id_in_use_is_refused_and_what_is_kept_stays"),
    LEAVES_CONTENT_OPEN("content_ends_with_the_call"),
    HIDES_WHAT_THE_READER_THROWS("what_a_reader_throws_comes_through"),
    READS_WHAT_IS_NOT_THERE("there_is_no_content_under_an_unknown_id"),
    TAKES_ANY_INSTANT("instants_finer_than_a_microsecond_are_refused"),
    SWEEPS_WHAT_WAS_KEPT_AT_THE_INSTANT("what_was_kept_before_an_instant_is_listed_and_nothing_else"),
    LISTS_IN_THE_ORDER_OF_KEEPING("what_was_kept_is_paged_by_ascending_id"),
    SORTS_IDS_AS_SIGNED_NUMBERS("what_was_kept_is_paged_by_ascending_id"),
    LISTS_THE_LAST_ONE_AGAIN("what_was_kept_is_paged_by_ascending_id"),
    DISCARDS_NOTHING("discarded_content_is_gone"),
    DISCARDS_WHAT_IS_NOT_THERE("discarded_content_is_gone"),
    LEAKS_A_TENANT("two_vaults_share_nothing");

    private final List<String> foundBy;

    VaultDefect(String... foundBy) {
        this.foundBy = List.of(foundBy);
    }

    /** The tests that must fail, by name. */
    List<String> foundBy() {
        return foundBy;
    }
}
