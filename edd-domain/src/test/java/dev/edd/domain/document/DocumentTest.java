package dev.edd.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.document.FileName.Problem;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static final DocumentReference BILL = new DocumentReferenceBuilder()
            .id(new DocumentId(new UUID(0, 1)))
            .owner(new CustomerId(new UUID(0, 2)))
            .name(new FileName("Stromrechnung März.pdf"))
            .type(DocumentType.UTILITY_BILL)
            .contentType(ContentType.PDF)
            .size(1)
            .sha256(new Sha256("0".repeat(64)))
            .storedAt(Instant.EPOCH)
            .build();

    static Stream<Arguments> badNames() {
        return Stream.of(
                Arguments.of("", Problem.BLANK),
                Arguments.of(" \t", Problem.BLANK),
                Arguments.of("w".repeat(256), Problem.TOO_LONG),
                Arguments.of("/".repeat(256), Problem.TOO_LONG),
                Arguments.of("../passport.pdf", Problem.PATH_SEPARATOR),
                Arguments.of("C:\\passport.pdf", Problem.PATH_SEPARATOR),
                Arguments.of("/passport.pdf", Problem.PATH_SEPARATOR),
                Arguments.of("\\passport.pdf", Problem.PATH_SEPARATOR),
                Arguments.of("/\0", Problem.PATH_SEPARATOR),
                Arguments.of("a\0", Problem.CONTROL_CHARACTER),
                Arguments.of("a\u007f", Problem.CONTROL_CHARACTER),
                Arguments.of("a\u0085b", Problem.CONTROL_CHARACTER),
                Arguments.of("a\u2028b", Problem.CONTROL_CHARACTER),
                Arguments.of("fdp.\u202Eexe", Problem.CONTROL_CHARACTER),
                Arguments.of("\u202Aa", Problem.CONTROL_CHARACTER),
                Arguments.of("\u2066a", Problem.CONTROL_CHARACTER),
                Arguments.of("a\u2069", Problem.CONTROL_CHARACTER),
                Arguments.of("a\u061C", Problem.CONTROL_CHARACTER),
                Arguments.of("a\u200E", Problem.CONTROL_CHARACTER),
                Arguments.of("a\u200F", Problem.CONTROL_CHARACTER),
                Arguments.of("a\ud800", Problem.UNSTORABLE),
                Arguments.of(".", Problem.RESERVED),
                Arguments.of("..", Problem.RESERVED));
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void a_path_or_what_misleads_a_reader_is_no_file_name(String text, Problem problem) {
        assertThat(FileName.problemOf(text)).containsExactly(problem);
        assertThat(FileName.of(text)).isEqualTo(Either.left(new DocumentRefusal.InvalidFileName(problem)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileName(text))
                .withMessage("not a file name: " + problem.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"passport", "a b.pdf", "...", ".profile", "Zoë.png", "\uD83D\uDE00.jpg", "מרים.pdf", "a..b"})
    void a_name_of_any_script_is_a_file_name(String text) {
        assertThat(FileName.of(text)).containsExactly(new FileName(text));
    }

    @Test
    void a_file_name_may_be_as_long_as_file_systems_take_it() {
        assertThat(FileName.of("w".repeat(255))).containsExactly(new FileName("w".repeat(255)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "image", "image/", "/png", "image/png/x", "Image/PNG", "image/png; q=1", "a/\0", "ä/b"})
    void a_content_type_is_a_type_and_a_subtype_in_lower_case(String text) {
        assertThat(ContentType.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentType(text));
        assertThat(ContentType.parse("image/svg+xml")).containsExactly(new ContentType("image/svg+xml"));
    }

    @Test
    void a_content_type_is_of_letters_digits_and_the_signs_that_are_in_use() {
        String longest = "a/" + "w".repeat(ContentType.LONGEST - 2);

        assertThat(ContentType.parse("az09/az09.a+b-c_d")).containsExactly(new ContentType("az09/az09.a+b-c_d"));
        assertThat(ContentType.parse(longest)).containsExactly(new ContentType(longest));
        assertThat(ContentType.parse(longest + "w")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_a", "a_", "a__b", "1a", "A", "a-b", "a b", "ä", "passport\0"})
    void a_document_type_is_a_snake_case_code(String text) {
        assertThat(DocumentType.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentType(text));
        assertThat(DocumentType.parse("form_w8_2")).containsExactly(new DocumentType("form_w8_2"));
    }

    @Test
    void a_document_type_is_of_any_letters_and_digits() {
        String longest = "w".repeat(DocumentType.LONGEST);

        assertThat(DocumentType.parse("az_za09")).containsExactly(new DocumentType("az_za09"));
        assertThat(DocumentType.parse("z")).containsExactly(new DocumentType("z"));
        assertThat(DocumentType.parse(longest)).containsExactly(new DocumentType(longest));
        assertThat(DocumentType.parse(longest + "w")).isEmpty();
    }

    @Test
    void a_digest_is_written_as_everybody_writes_it() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest("abc".getBytes(StandardCharsets.US_ASCII));

        assertThat(Sha256.of(digest).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatIllegalArgumentException().isThrownBy(() -> Sha256.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256("A".repeat(64)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256("g".repeat(64)));
    }

    @Test
    void a_document_is_not_empty_and_does_not_show_the_name_of_its_file() {
        assertThatIllegalArgumentException().isThrownBy(() -> BILL.withSize(0));
        assertThatIllegalArgumentException().isThrownBy(() -> BILL.withStoredAt(Instant.ofEpochSecond(0, 1)));
        assertThat(BILL.toString()).doesNotContain("Strom");
    }

    @Test
    void a_requirement_asks_for_one_document_or_more_of_some_content_and_size() {
        DocumentRequirement one = DocumentRequirement.one(DocumentType.SELFIE);

        assertThat(one.contentTypes()).containsExactly(ContentType.PDF, ContentType.JPEG, ContentType.PNG);
        assertThat(one.mostBytes()).isEqualTo(10_485_760);
        assertThatIllegalArgumentException().isThrownBy(() -> one.withContentTypes(HashSet.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> one.withMostBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> one.withMostBytes(DocumentRequirement.LARGEST + 1));
        assertThat(one.withMostBytes(1).mostBytes()).isEqualTo(1);
        assertThat(one.withMostBytes(DocumentRequirement.LARGEST).mostBytes()).isEqualTo(DocumentRequirement.LARGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> one.withLeast(0));
        assertThatIllegalArgumentException().isThrownBy(() -> one.withLeast(2));
        assertThatIllegalArgumentException().isThrownBy(() -> one.withMost(DocumentRequirement.MOST_FILES + 1));
    }

    @Test
    void a_requirement_names_as_many_types_as_it_may() {
        DocumentRequirement one = DocumentRequirement.one(DocumentType.SELFIE);
        Set<Integer> most = HashSet.rangeClosed(1, DocumentRequirement.MOST_TYPES);

        assertThat(one.withTypes(most.map(each -> new DocumentType("type" + each)))
                        .types())
                .hasSize(DocumentRequirement.MOST_TYPES);
        assertThat(one.withContentTypes(most.map(each -> new ContentType("a/b" + each)))
                        .contentTypes())
                .hasSize(DocumentRequirement.MOST_TYPES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.withTypes(most.add(0).map(each -> new DocumentType("type" + each))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.withContentTypes(most.add(0).map(each -> new ContentType("a/b" + each))));
    }

    @Test
    void what_a_requirement_takes_is_stored_and_nothing_else() {
        DocumentRequirement one = DocumentRequirement.one(DocumentType.SELFIE).withMostBytes(1);

        assertThat(UploadPolicy.of(one)).isEqualTo(new UploadPolicy(one.contentTypes(), 1));
        assertThat(UploadPolicy.of(one).refusalOf(1)).isEmpty();
        assertThat(UploadPolicy.of(one).refusalOf(2).map(DocumentRefusal::code)).containsExactly("document_too_large");
        assertThat(UploadPolicy.of(one.withMostBytes(DocumentRequirement.LARGEST))
                        .refusalOf(DocumentRequirement.LARGEST))
                .isEmpty();
    }

    @Test
    void a_document_is_accepted_up_to_the_last_byte() {
        DocumentRequirement one = DocumentRequirement.one(DocumentType.UTILITY_BILL);

        assertThat(one.refusalOf(BILL.withSize(one.mostBytes()))).isEmpty();
        assertThat(one.refusalOf(BILL.withSize(one.mostBytes() + 1)).map(DocumentRefusal::code))
                .isEqualTo(Option.some("document_too_large"));
        assertThat(one.refusalOf(BILL.withType(DocumentType.SELFIE)).map(DocumentRefusal::text))
                .containsExactly("A document of type selfie is not accepted here");
        assertThat(one.refusalOf(BILL.withContentType(new ContentType("video/mp4")))
                        .map(DocumentRefusal::text))
                .containsExactly("Content of type video/mp4 is not accepted here");
        assertThat(DocumentRequirement.one().refusalOf(BILL.withType(new DocumentType("anything"))))
                .isEmpty();
    }
}
