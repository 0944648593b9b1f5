package dev.edd.testkit.conformance;

import io.vavr.collection.List;

/** The catalogue: plausible ways to get a store wrong, each with the tests that must find it. */
enum Defect {
    IGNORES_THE_VERSION(
            "a_step_on_an_old_version_is_stale",
            "of_racing_steps_on_one_version_exactly_one_lands",
            "a_step_of_a_request_on_an_old_version_is_stale",
            "a_step_of_an_onboarding_on_an_old_version_is_stale",
            "of_racing_ends_of_a_request_exactly_one_lands_with_what_follows",
            "a_step_of_a_submission_on_an_old_version_is_stale",
            "a_rating_on_an_old_version_is_stale",
            "of_racing_ratings_of_one_customer_exactly_one_lands",
            "a_submission_whose_request_has_moved_on_is_not_recorded",
            "of_racing_answers_by_submission_exactly_one_is_recorded",
            "a_rating_that_is_stale_opens_no_request"),
    IGNORES_THE_VERSION_OF_A_BIRTH(
            "a_birth_under_an_id_in_use_is_stale",
            "a_request_opened_under_an_id_in_use_is_stale",
            "a_submission_under_an_id_in_use_is_stale",
            "a_first_rating_of_a_customer_who_is_rated_is_stale",
            "of_racing_first_ratings_of_one_customer_exactly_one_lands"),
    IGNORES_THE_VERSIONS_OF_WHAT_WAS_READ(
            "a_read_that_has_changed_makes_the_commit_stale",
            "of_two_decisions_that_read_what_the_other_writes_one_is_stale",
            "a_case_that_was_read_and_has_changed_makes_the_commit_stale",
            "a_submission_or_rating_that_was_read_and_has_changed_makes_the_commit_stale"),
    TAKES_EVERY_READ_FOR_ONE_OF_THE_FIRST_VERSION("a_read_that_still_holds_lets_the_commit_land"),
    BUMPS_THE_PARTY_WITH_EACH_CASE("a_step_of_a_case_leaves_the_version_of_its_party_alone"),
    KEEPS_THE_FIRST_STEPS_OF_A_STALE_COMMIT(
            "a_stale_commit_stores_none_of_its_steps",
            "a_chain_whose_onboarding_has_moved_on_opens_no_request",
            "a_submission_whose_request_has_moved_on_is_not_recorded"),
    KEEPS_THE_HISTORY_OF_A_LEFT(
            "a_left_leaves_no_trace", "a_unit_reads_the_chain_that_it_committed_and_rolled_back_leaves_no_trace"),
    KEEPS_WHAT_AN_EXCEPTION_LEFT("an_exception_leaves_no_trace", "an_exception_leaves_no_trace_of_a_chain"),
    KEEPS_WHAT_AN_ERROR_LEFT("an_error_leaves_no_trace"),
    PUBLISHES_BEFORE_THE_UNIT_ENDS("nobody_else_sees_a_step_before_its_unit_ends"),
    READS_WHAT_CAME_LATER(
            "a_read_sees_nothing_that_came_after_it_began", "a_read_sees_no_chain_that_came_after_it_began"),
    FORGETS_TO_END_ITS_STORES("stores_are_of_no_use_after_their_unit", "repositories_are_of_no_use_after_their_unit"),
    NESTS_UNITS("a_unit_inside_a_unit_is_refused"),
    RUNS_UNITS_INSIDE_A_READ("a_unit_inside_a_read_is_refused"),
    READS_INSIDE_A_UNIT("a_read_inside_a_unit_is_refused"),
    READS_INSIDE_A_READ("a_read_inside_a_read_is_refused"),
    DELIVERS_INSIDE_A_UNIT("the_outbox_is_refused_inside_a_unit"),
    DELIVERS_INSIDE_A_READ("the_outbox_is_refused_inside_a_read"),
    COUNTS_DELIVERIES_INSIDE_A_UNIT("the_outbox_is_refused_inside_a_unit", "the_outbox_is_refused_inside_a_read"),
    LEAKS_A_TENANT(
            "two_storages_share_nothing",
            "two_storages_share_no_request",
            "two_storages_share_no_onboarding",
            "two_storages_share_no_submission",
            "two_storages_share_no_rating"),
    LEAKS_THE_CLAIMS_OF_A_TENANT("two_storages_share_nothing"),
    LEAKS_THE_SEQUENCES_OF_A_TENANT("two_storages_share_nothing"),
    LEAKS_THE_DELIVERIES_OF_A_TENANT("two_storages_share_nothing"),
    TAKES_ANY_INSTANT_FOR_A_DELIVERY("the_outbox_refuses_instants_finer_than_a_microsecond"),
    TAKES_ANY_INSTANT_FOR_A_DEADLINE("what_is_overdue_is_not_told_at_an_instant_finer_than_a_microsecond"),
    DELIVERS_AFTER_THE_COMMIT(
            "a_commit_leaves_a_delivery_for_each_subscriber_of_each_event",
            "each_step_of_a_chain_is_a_message_in_its_order",
            "a_submission_and_what_it_answers_are_messages_in_their_order"),
    DELIVERS_WHAT_WAS_ROLLED_BACK("a_left_leaves_no_trace"),
    LEAVES_GAPS_IN_THE_SEQUENCE("the_sequence_of_a_party_has_no_gaps"),
    SHARES_ONE_SEQUENCE("parties_do_not_share_a_sequence"),
    DROPS_CLAIMS(
            "a_second_open_case_is_refused_the_claim",
            "of_racing_births_exactly_one_gets_the_claim",
            "a_second_open_request_for_one_questionnaire_is_refused_the_claim",
            "of_racing_openings_exactly_one_gets_the_claim",
            "a_chain_whose_claim_is_taken_pauses_no_onboarding",
            "a_customer_has_one_open_onboarding",
            "a_rating_whose_request_is_asked_already_is_not_kept"),
    DROPS_A_CLAIM_AT_THE_FIRST_STEP(
            "a_claim_is_held_through_every_open_state", "a_request_holds_its_claim_until_it_is_closed"),
    NEVER_RELEASES_A_CLAIM(
            "a_claim_is_free_once_its_case_is_closed",
            "a_request_holds_its_claim_until_it_is_closed",
            "a_commit_may_close_a_request_and_open_the_next"),
    CHECKS_CLAIMS_BEFORE_THE_COMMIT_ONLY("one_commit_cannot_take_a_claim_twice"),
    LISTS_IN_NO_ORDER(
            "keyset_pages_give_every_verification_once_and_in_order",
            "pages_of_requests_give_every_request_once_and_in_order",
            "pages_give_every_document_of_its_owner_once_and_in_order",
            "pages_of_submissions_give_every_submission_once_and_in_order",
            "pages_of_ratings_give_every_rating_once_and_in_order"),
    LOSES_TIES_BETWEEN_PAGES(
            "keyset_pages_lose_nothing_among_verifications_of_the_same_instant",
            "pages_of_requests_lose_nothing_among_requests_of_the_same_instant",
            "pages_of_onboardings_give_every_onboarding_once_and_in_order",
            "pages_of_submissions_lose_nothing_among_submissions_of_the_same_instant",
            "pages_of_ratings_give_every_rating_once_and_in_order"),
    SORTS_IDS_AS_SIGNED_NUMBERS(
            "keyset_pages_lose_nothing_among_verifications_of_the_same_instant",
            "customers_with_approved_edd_are_listed_once_by_descending_id",
            "pages_of_requests_lose_nothing_among_requests_of_the_same_instant",
            "pages_of_onboardings_give_every_onboarding_once_and_in_order",
            "pages_of_the_review_queue_lose_nothing_among_reviews_due_at_the_same_instant",
            "what_is_due_at_the_same_instant_is_in_the_order_of_ids",
            "pages_of_submissions_lose_nothing_among_submissions_of_the_same_instant",
            "the_latest_of_submissions_of_the_same_instant_has_the_greatest_id",
            "pages_of_ratings_give_every_rating_once_and_in_order",
            "reviews_that_are_due_at_the_same_instant_are_in_the_order_of_ids"),
    PAGES_BY_OFFSET(
            "paging_goes_on_when_the_last_item_of_a_page_has_left_the_listing",
            "paging_goes_on_when_the_last_request_of_a_page_has_left_the_listing",
            "paging_goes_on_when_the_last_submission_of_a_page_has_left_the_listing"),
    PROMISES_AN_EMPTY_PAGE("keyset_pages_give_every_verification_once_and_in_order"),
    COUNTS_THE_PAGE_ONLY("numbered_pages_give_every_verification_once_newest_first"),
    FORGETS_THE_STATE_FILTER("every_filter_lists_what_matches_it"),
    FORGETS_THE_OWNER_OF_A_COUNTERPARTY("every_filter_lists_what_matches_it"),
    TAKES_ANY_OF_TWO_FILTERS("two_filters_list_what_matches_both"),
    COUNTS_FAILED_ONES_AS_APPROVED("enhanced_due_diligence_is_not_approved_by_anything_else"),
    COUNTS_ANY_METHOD_AS_APPROVED("enhanced_due_diligence_is_not_approved_by_anything_else"),
    FORGETS_AN_APPROVAL_WHEN_A_LATER_ONE_FAILS("enhanced_due_diligence_is_approved_once_one_has_passed"),
    LISTS_A_CUSTOMER_FOR_EACH_APPROVAL("customers_with_approved_edd_are_listed_once_by_descending_id"),
    IS_LATE_AT_THE_DEADLINE("a_verification_is_overdue_from_its_deadline_on"),
    ENDS_THE_NEWEST_FIRST("the_longest_overdue_come_first_and_no_more_than_asked_for"),
    KEEPS_AN_OLD_STATE_COLUMN(
            "what is stored is the fold of what happened", "what is stored of a request is the fold of what happened"),
    FINDS_SOMETHING_UNDER_ANY_ID(
            "nothing_is_found_under_an_unknown_id",
            "nobody_is_found_under_an_unknown_id",
            "no_request_is_found_under_an_unknown_id",
            "no_onboarding_is_found_under_an_unknown_id",
            "nothing_is_found_that_was_not_published",
            "nothing_happened_to_somebody_unknown",
            "no_submission_is_found_under_an_unknown_id",
            "no_rating_is_found_of_a_customer_who_was_never_rated"),
    MIXES_UP_KINDS_OF_IDS(
            "ids_of_different_kinds_never_meet",
            "ids_of_requests_onboardings_and_verifications_never_meet",
            "a_rating_and_its_customer_share_an_id_and_never_meet"),
    CUTS_INSTANTS_TO_MILLISECONDS("names_and_instants_come_back_as_they_went_in"),
    STRIPS_TEXT("names_and_instants_come_back_as_they_went_in"),
    LISTS_HISTORY_FROM_THE_ENTRY_SEEN("everything_around_a_party_is_paged_by_sequence"),
    /** The history of a case begins anew with the entry that was seen. */
    PAGES_A_CASE_FROM_THE_ENTRY_SEEN("what_happened_to_a_case_is_paged_by_version"),
    GIVES_A_CASE_THE_HISTORY_OF_ITS_PARTY("a_case_has_all_its_events_by_version"),
    LEAKS_THE_LISTINGS_OF_A_TENANT(
            "two_storages_share_no_request",
            "two_storages_share_no_onboarding",
            "two_storages_share_no_submission",
            "two_storages_share_no_rating"),
    LEAKS_THE_QUESTIONNAIRES_OF_A_TENANT("two_storages_share_no_questionnaire"),
    LEAKS_THE_DOCUMENTS_OF_A_TENANT("two_storages_share_no_document"),
    FORGETS_THE_STATES_OF_REQUESTS("every_filter_of_requests_lists_what_matches_it"),
    TAKES_ANY_OF_TWO_FILTERS_OF_REQUESTS("several_filters_of_requests_list_what_matches_all_of_them"),
    QUEUES_REVIEWS_IN_THE_ORDER_OF_OPENING("the_review_queue_has_what_is_to_be_reviewed_the_earliest_due_first"),
    QUEUES_REVIEWS_UNTIL_THEY_BEGIN("a_request_is_in_the_review_queue_as_long_as_an_officer_owes_the_review"),
    LOSES_REVIEWS_THAT_ARE_DUE_TOGETHER("pages_of_the_review_queue_lose_nothing_among_reviews_due_at_the_same_instant"),
    REMINDS_AN_INSTANT_LATE("a_reminder_is_due_from_its_instant_on_until_it_is_sent"),
    REMINDS_AGAIN_AND_AGAIN("a_reminder_is_due_from_its_instant_on_until_it_is_sent"),
    REMINDS_WHO_OWES_NOTHING("nothing_is_due_of_a_customer_who_owes_nothing"),
    RESTRICTS_AN_INSTANT_LATE("a_restriction_is_due_from_its_instant_on_until_it_restricts"),
    RESTRICTS_AGAIN_AND_AGAIN("a_restriction_is_due_from_its_instant_on_until_it_restricts"),
    RESTRICTS_WHO_OWES_NOTHING("nothing_is_due_of_a_customer_who_owes_nothing"),
    SWEEPS_THE_LATEST_FIRST(
            "what_is_due_is_what_the_requests_say_the_earliest_first_and_no_more_than_asked_for",
            "reviews_that_are_due_are_told_the_earliest_first_and_no_more_than_asked_for"),
    SWEEPS_MORE_THAN_ASKED_FOR(
            "what_is_due_is_what_the_requests_say_the_earliest_first_and_no_more_than_asked_for",
            "reviews_that_are_due_are_told_the_earliest_first_and_no_more_than_asked_for"),
    TAKES_ANY_INSTANT_FOR_A_SWEEP(
            "what_is_due_is_not_told_at_an_instant_finer_than_a_microsecond",
            "reviews_due_are_not_told_at_an_instant_finer_than_a_microsecond"),
    COUNTS_OVERDUE_AS_RESTRICTED("restricted_is_who_has_a_request_that_restricts"),
    FORGETS_RESTRICTIONS_OF_WHO_HAS_ANSWERED("restricted_is_who_has_a_request_that_restricts"),
    LETS_THE_LATEST_REQUEST_ALONE_RESTRICT("a_customer_is_restricted_until_no_request_restricts_any_more"),
    FORGETS_THE_STATES_OF_ONBOARDINGS("filters_of_onboardings_list_what_matches_them"),
    STORES_ONE_CASE_A_COMMIT(
            "steps_of_a_request_and_of_an_onboarding_land_in_one_commit",
            "a_submission_and_the_answer_that_it_is_land_in_one_commit",
            "a_rating_and_the_request_that_it_opens_land_in_one_commit"),
    HIDES_DELETED_SUBMISSIONS("what_was_deleted_is_kept_and_counts_no_longer"),
    COUNTS_DELETED_SUBMISSIONS_AS_THE_LATEST("the_latest_submission_is_the_newest_that_counts"),
    TAKES_THE_FIRST_SUBMISSION_FOR_THE_LATEST(
            "the_latest_submission_is_the_newest_that_counts",
            "the_latest_of_submissions_of_the_same_instant_has_the_greatest_id"),
    FORGETS_THE_TYPE_OF_A_RESOURCE("the_latest_submission_is_about_a_resource_of_its_type"),
    FORGETS_THE_STATES_OF_SUBMISSIONS("every_filter_of_submissions_lists_what_matches_it"),
    TAKES_THE_OWNER_FOR_THE_RESOURCE(
            "every_filter_of_submissions_lists_what_matches_it",
            "several_filters_of_submissions_list_what_matches_all_of_them"),
    FORGETS_WHAT_A_DELETED_SUBMISSION_ANSWERED("every_filter_of_submissions_lists_what_matches_it"),
    LISTS_BY_THE_LAST_STEP(
            "every_filter_of_submissions_lists_what_matches_it",
            "pages_of_submissions_give_every_submission_once_and_in_order",
            "filters_of_ratings_list_what_matches_them",
            "pages_of_ratings_give_every_rating_once_and_in_order"),
    TAKES_ANY_OF_TWO_FILTERS_OF_SUBMISSIONS("several_filters_of_submissions_list_what_matches_all_of_them"),
    CUTS_ADDITIONAL_QUESTIONS("every submission comes back as it went in"),
    FORGETS_WHAT_CAUSED_A_SCORE("every rating comes back as it went in"),
    FORGETS_WHEN_A_REVIEW_WAS("every rating comes back as it went in"),
    FORGETS_THE_RATINGS_OF_CUSTOMERS("filters_of_ratings_list_what_matches_them"),
    TAKES_ANY_OF_TWO_FILTERS_OF_RATINGS("filters_of_ratings_list_what_matches_them"),
    REVIEWS_AN_INSTANT_LATE("a_review_is_due_from_its_instant_on_until_the_customer_is_rated_again"),
    KEEPS_THE_FIRST_REVIEW("a_review_is_due_from_its_instant_on_until_the_customer_is_rated_again"),
    REVIEWS_HIGH_RISKS_FIRST("reviews_that_are_due_are_told_the_earliest_first_and_no_more_than_asked_for"),
    OVERWRITES_WHAT_IS_PUBLISHED(
            "a_version_is_published_once_for_good", "of_racing_publications_of_one_version_exactly_one_is_the_first"),
    SAYS_THAT_ALL_IS_PUBLISHED("a_version_is_published_once_for_good"),
    TAKES_THE_LAST_PUBLISHED_FOR_THE_LATEST("the_latest_version_is_the_greatest"),
    SORTS_VERSIONS_AS_TEXT("the_latest_version_is_the_greatest"),
    LISTS_EVERY_VERSION("pages_give_the_latest_version_of_every_questionnaire_once_and_in_order"),
    SORTS_QUESTIONNAIRES_AS_IN_A_DICTIONARY("pages_give_the_latest_version_of_every_questionnaire_once_and_in_order"),
    PUBLISHES_QUESTIONNAIRES_AT_ONCE("nobody_else_sees_a_questionnaire_before_its_unit_ends"),
    KEEPS_THE_QUESTIONNAIRES_OF_A_LEFT("a_questionnaire_of_a_unit_that_is_rolled_back_was_not_published"),
    KEEPS_THE_DOCUMENTS_OF_A_LEFT("a_document_of_a_unit_that_is_rolled_back_was_not_registered"),
    KEEPS_THE_QUESTIONNAIRES_OF_AN_EXCEPTION("a_questionnaire_of_a_unit_that_throws_was_not_published"),
    KEEPS_THE_DOCUMENTS_OF_AN_EXCEPTION("a_document_of_a_unit_that_throws_was_not_registered"),
    REGISTERS_OVER_WHAT_IS_REGISTERED(
            "a_document_is_registered_once_for_good", "of_racing_registrations_under_one_id_exactly_one_is_the_first"),
    REGISTERS_ONE_CONTENT_ONCE("one_content_may_be_registered_under_two_ids"),
    FINDS_ALL_DOCUMENTS_OR_NONE("of_documents_that_are_asked_for_those_that_exist_are_found"),
    LISTS_DOCUMENTS_BY_THE_BITS_OF_THEIR_OWNER("pages_give_every_document_of_its_owner_once_and_in_order"),
    CLAIMS_WHAT_IS_UNDER_LEASE(
            "a_lease_keeps_others_away_until_it_ends", "racing_claims_never_give_one_delivery_twice"),
    KEEPS_A_LEASE_FOR_EVER("a_lease_keeps_others_away_until_it_ends"),
    CLAIMS_SEVERAL_OF_ONE_PARTY("one_claim_takes_at_most_one_message_of_each_party"),
    SKIPS_WHAT_IS_POSTPONED("a_postponed_message_waits_until_it_is_due_and_holds_back_its_party"),
    SKIPS_WHAT_IS_PARKED("a_dead_letter_holds_back_only_its_party_and_only_for_its_subscriber"),
    PARKS_FOR_ALL_SUBSCRIBERS("a_dead_letter_holds_back_only_its_party_and_only_for_its_subscriber"),
    ACKNOWLEDGES_WITHOUT_A_LEASE("a_late_acknowledgement_changes_nothing"),
    POSTPONES_WITHOUT_A_LEASE("a_late_postponement_changes_nothing"),
    PARKS_WITHOUT_A_LEASE("a_late_parking_changes_nothing"),
    REFUSES_AN_ENDED_LEASE("an_ended_lease_that_nobody_took_over_still_acknowledges"),
    POSTPONES_TO_THE_END_OF_THE_LEASE("a_postponed_message_no_longer_waits_for_its_lease"),
    COUNTS_ON_AFTER_A_RETRY("a_retried_dead_letter_is_due_again_with_its_attempts_counted_anew"),
    RETRIES_WHAT_IS_NO_DEAD_LETTER("what_is_no_dead_letter_is_neither_retried_nor_discarded"),
    HANDS_OUT_THE_NEWEST_FIRST("the_longest_due_come_first_and_no_more_than_asked_for");

    private final List<String> foundBy;

    Defect(String... foundBy) {
        this.foundBy = List.of(foundBy);
    }

    /** The tests that must fail, by name. */
    List<String> foundBy() {
        return foundBy;
    }
}
