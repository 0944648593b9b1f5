package dev.edd.testkit.arbitraries;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.money.Money;
import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.party.ActivityLimit;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.LimitPolicy;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.request.BusinessCalendar;
import dev.edd.domain.request.Deadline;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.Round;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.TransactionVolume;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Predicate;

/** The edges that values have, by name. */
final class Edges {
    private Edges() {}

    static Vector<Drawn<?>> all() {
        return Vector.<Vector<Drawn<?>>>of(
                        names(), texts(), fileNames(), instants(), days(), deadlines(), money(), sizes(), ids())
                .flatMap(each -> each);
    }

    private static Vector<Drawn<?>> names() {
        return Vector.of(
                name("one character", text -> text.length() == 1),
                name("the longest", text -> text.length() == PartyName.LONGEST),
                name(
                        "the longest of characters beyond the first plane",
                        text -> text.length() == PartyName.LONGEST
                                && text.codePointCount(0, text.length()) == PartyName.LONGEST / 2),
                name("a character of the last plane", text -> text.codePoints().anyMatch(point -> point > 0x10_0000)),
                name(
                        "combining marks",
                        text -> text.codePoints()
                                        .filter(point -> Character.getType(point) == Character.NON_SPACING_MARK)
                                        .count()
                                > 2),
                name(
                        "a letter that is written from right to left",
                        text -> text.codePoints()
                                .anyMatch(point ->
                                        Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT)),
                name("a turned direction", text -> text.indexOf('\u202e') >= 0),
                name("characters that are joined", text -> text.indexOf('\u200d') >= 0),
                name("line ends", text -> text.contains("\r\n")),
                name("a line separator", text -> text.indexOf('\u2028') >= 0 && text.indexOf('\u2029') >= 0),
                name("a control character", text -> text.indexOf('\u0001') >= 0),
                name("no character at all of Unicode", text -> text.indexOf('\ufffe') >= 0),
                name("what a query would trip over", text -> text.contains("'")));
    }

    private static Vector<Drawn<?>> texts() {
        return Vector.of(
                new Drawn<>(
                        "the longest", InternalNote.class, note -> note.text().length() == InternalNote.LONGEST),
                new Drawn<>(
                        "the longest",
                        Answer.Text.class,
                        answer -> answer.text().length() == ResponseType.LONGEST_TEXT),
                new Drawn<>(
                        "the longest answer",
                        AdditionalQuestion.class,
                        question -> question.answer().length() == AdditionalQuestion.LONGEST_ANSWER),
                new Drawn<>(
                        "the longest text",
                        Prompt.class,
                        prompt -> prompt.text().length() == Prompt.LONGEST_TEXT),
                raw("nothing", ""::equals),
                raw("blanks", text -> !text.isEmpty() && text.isBlank()),
                raw("a surrogate alone", text -> text.length() == 1 && Character.isSurrogate(text.charAt(0))),
                raw("what no store holds", text -> text.indexOf('\0') >= 0),
                raw("longer than anything may be", text -> text.length() > ResponseType.LONGEST_TEXT));
    }

    private static Vector<Drawn<?>> fileNames() {
        return Vector.of(
                file("the longest", name -> name.length() == FileName.LONGEST),
                file("one character", name -> name.length() == 1),
                file("no extension", name -> name.indexOf('.') < 0),
                file("dots alone", name -> name.chars().allMatch(letter -> letter == '.')),
                file(
                        "a character beyond the first plane",
                        name -> name.codePoints().anyMatch(Character::isSupplementaryCodePoint)));
    }

    private static Vector<Drawn<?>> instants() {
        return Vector.of(
                at("the first", StorableValues.EARLIEST::equals),
                at("the last", Stamp.LATEST::equals),
                at("1970", Instant.EPOCH::equals),
                at("just before 1970", Instant.EPOCH.minus(1, ChronoUnit.MICROS)::equals),
                at(
                        "a microsecond that is no millisecond",
                        at -> !at.truncatedTo(ChronoUnit.MILLIS).equals(at)),
                at(
                        "the last microsecond of a leap day",
                        at -> isLeapDay(dayOf(at))
                                && dayOf(at.plus(1, ChronoUnit.MICROS)).getDayOfMonth() == 1),
                at(
                        "the last microsecond of February in a year that leaps not",
                        at -> dayOf(at).equals(LocalDate.of(2100, 2, 28))
                                && dayOf(at.plus(1, ChronoUnit.MICROS)).getMonthValue() == 3),
                at("an hour that is left out", at -> isChange(at, "Europe/Berlin", true)),
                at("an hour that is there twice", at -> isChange(at, "Europe/Berlin", false)),
                at("a day that is left out", at -> isChange(at, "Pacific/Apia", true)));
    }

    private static Vector<Drawn<?>> days() {
        return Vector.of(
                day("the first", DayRule.EARLIEST::equals),
                day("the last", DayRule.LATEST::equals),
                day("a leap day", Edges::isLeapDay),
                day("a leap day of a full century", LocalDate.of(2000, 2, 29)::equals),
                day("the end of February in a year that leaps not", LocalDate.of(2100, 2, 28)::equals),
                day("the end of a year", day -> day.getDayOfYear() == day.lengthOfYear()));
    }

    private static Vector<Drawn<?>> deadlines() {
        return Vector.of(
                due("at a midnight that is left out", due -> local(due) != LocalTime.MIDNIGHT.toSecondOfDay()),
                due(
                        "at a midnight that is there twice",
                        due -> due.zone()
                                        .getRules()
                                        .getValidOffsets(
                                                due.due().atZone(due.zone()).toLocalDateTime())
                                        .size()
                                == 2),
                due("after a day of 23 hours", due -> lastDay(due).equals(Duration.ofHours(23))),
                due("after a day of 25 hours", due -> lastDay(due).equals(Duration.ofHours(25))),
                due("after a day that is left out", due -> lastDay(due).isZero()),
                due("in the first zone of the day", due -> due.zone().equals(ZoneOffset.MAX)),
                due("in the last zone of the day", due -> due.zone().equals(ZoneOffset.MIN)),
                due("without a reminder", due -> due.reminders().isEmpty()),
                new Drawn<>("as soon as can be", DeadlinePolicy.class, policy -> policy.dueDays() == 1),
                new Drawn<>(
                        "as late as can be",
                        DeadlinePolicy.class,
                        policy -> policy.dueDays() == DeadlinePolicy.MOST_DAYS),
                new Drawn<>(
                        "a reminder on the day it is due",
                        DeadlinePolicy.class,
                        policy -> policy.reminderDays().contains(policy.dueDays())),
                new Drawn<>(
                        "as many reminders as can be",
                        DeadlinePolicy.class,
                        policy -> policy.reminderDays().size() == DeadlinePolicy.MOST_REMINDERS),
                new Drawn<>(
                        "no weekend",
                        BusinessCalendar.class,
                        calendar -> calendar.weekend().isEmpty()),
                new Drawn<>(
                        "one business day a week",
                        BusinessCalendar.class,
                        calendar -> calendar.weekend().size() == 6),
                new Drawn<>(
                        "no holiday",
                        BusinessCalendar.class,
                        calendar -> calendar.holidays().isEmpty()),
                new Drawn<>(
                        "as many holidays as can be",
                        BusinessCalendar.class,
                        calendar -> calendar.holidays().size() == BusinessCalendar.MOST_HOLIDAYS),
                new Drawn<>("the last round", Round.class, round -> round.number() == Round.MOST_ROUNDS));
    }

    private static Vector<Drawn<?>> money() {
        return Vector.of(
                money("nothing", each -> each.minorUnits() == 0),
                money("the least", each -> each.minorUnits() == 1),
                money("just less than a whole unit", each -> each.minorUnits() == 99),
                money("the most", each -> each.minorUnits() == Long.MAX_VALUE),
                money(
                        "the most of a currency without minor units",
                        each -> each.minorUnits() == Long.MAX_VALUE
                                && each.currency().getDefaultFractionDigits() == 0),
                money("of three digits", each -> each.currency().getDefaultFractionDigits() == 3),
                money("of four digits", each -> each.currency().getDefaultFractionDigits() == 4),
                amount("nothing", each -> each.amount().minorUnits() == 0),
                amount("the most", each -> each.amount().minorUnits() == PeriodicAmount.MOST_MINOR_UNITS),
                amount("without minor units", of("JPY")),
                amount("of three digits", of("KWD")),
                amount("of four digits", of("CLF")),
                amount("of no digits that anybody could say", of("XAU")),
                amount("as often as nobody knows", each -> each.frequency().isEmpty()),
                new Drawn<>(
                        "a microsecond long",
                        ActivityLimit.class,
                        limit -> limit.interval().equals(Duration.of(1, ChronoUnit.MICROS))),
                new Drawn<>(
                        "ten years long",
                        ActivityLimit.class,
                        limit -> limit.interval().equals(Duration.ofDays(3652))));
    }

    private static Vector<Drawn<?>> sizes() {
        return Vector.of(
                new Drawn<>("empty", AnswerSheet.class, sheet -> sheet.entries().isEmpty()),
                new Drawn<>(
                        "longer than it may be",
                        AnswerSheet.class,
                        sheet -> sheet.entries().size() > AnswerSheet.MOST_ENTRIES),
                new Drawn<>(
                        "of one prompt",
                        Questionnaire.class,
                        each -> each.prompts().size() == 1),
                new Drawn<>(
                        "of the most prompts",
                        Questionnaire.class,
                        each -> each.prompts().size() == Questionnaire.MOST_PROMPTS),
                new Drawn<>(
                        "of one option",
                        ResponseType.SingleSelect.class,
                        each -> each.options().size() == 1),
                new Drawn<>(
                        "of the most options",
                        ResponseType.SingleSelect.class,
                        each -> each.options().size() == ResponseType.MOST_OPTIONS),
                new Drawn<>(
                        "without a limit",
                        LimitPolicy.class,
                        each -> each.equals(new LimitPolicy(Vector.empty(), Vector.empty(), Vector.empty()))),
                new Drawn<>("of one byte", DocumentRequirement.class, each -> each.mostBytes() == 1),
                new Drawn<>(
                        "of the most bytes",
                        DocumentRequirement.class,
                        each -> each.mostBytes() == DocumentRequirement.LARGEST),
                new Drawn<>(
                        "of the most files",
                        DocumentRequirement.class,
                        each -> each.most() == DocumentRequirement.MOST_FILES),
                new Drawn<>("of one byte", DocumentReference.class, each -> each.size() == 1),
                new Drawn<>("of all bytes", DocumentReference.class, each -> each.size() == Long.MAX_VALUE),
                new Drawn<>(
                        "without a citizenship",
                        CustomerSubmission.class,
                        each -> each.citizenshipCountries().isEmpty()),
                new Drawn<>(
                        "of the most citizenships",
                        CustomerSubmission.class,
                        each -> each.citizenshipCountries().size() == CustomerSubmission.MOST_CITIZENSHIPS),
                new Drawn<>(
                        "of the most questions",
                        CustomerSubmission.class,
                        each -> each.additionalQuestions().size() == AdditionalQuestion.MOST),
                new Drawn<>(
                        "without a volume",
                        BusinessSubmission.class,
                        each -> each.transactionVolume().isEmpty()),
                new Drawn<>(
                        "of the most volumes",
                        BusinessSubmission.class,
                        each -> each.transactionVolume().size() == TransactionVolume.MOST));
    }

    private static Vector<Drawn<?>> ids() {
        return Vector.of(
                new Drawn<>("of zeros", CustomerId.class, id -> id.value().equals(new UUID(0, 0))),
                new Drawn<>("of ones", CustomerId.class, id -> id.value().equals(new UUID(-1, -1))),
                new Drawn<>(
                        "that is negative, for who takes it for a number",
                        CustomerId.class,
                        id -> id.value().getMostSignificantBits() < 0),
                new Drawn<>("the longest", PromptId.class, id -> id.value().length() == PromptId.LONGEST));
    }

    private static Drawn<PartyName> name(String edge, Predicate<String> isThere) {
        return new Drawn<>(edge, PartyName.class, name -> isThere.test(name.full()));
    }

    private static Drawn<RawAnswer.Text> raw(String edge, Predicate<String> isThere) {
        return new Drawn<>(edge, RawAnswer.Text.class, answer -> isThere.test(answer.text()));
    }

    private static Drawn<FileName> file(String edge, Predicate<String> isThere) {
        return new Drawn<>(edge, FileName.class, name -> isThere.test(name.value()));
    }

    private static Drawn<Stamp> at(String edge, Predicate<Instant> isThere) {
        return new Drawn<>(edge, Stamp.class, stamp -> isThere.test(stamp.at()));
    }

    private static Drawn<Answer.Day> day(String edge, Predicate<LocalDate> isThere) {
        return new Drawn<>(edge, Answer.Day.class, answer -> isThere.test(answer.day()));
    }

    private static Drawn<Deadline> due(String edge, Predicate<Deadline> isThere) {
        return new Drawn<>(edge, Deadline.class, isThere);
    }

    private static Drawn<Money> money(String edge, Predicate<Money> isThere) {
        return new Drawn<>(edge, Money.class, isThere);
    }

    private static Drawn<PeriodicAmount> amount(String edge, Predicate<PeriodicAmount> isThere) {
        return new Drawn<>(edge, PeriodicAmount.class, isThere);
    }

    private static Predicate<PeriodicAmount> of(String currency) {
        return each -> each.amount().currency().equals(Currency.getInstance(currency));
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static boolean isLeapDay(LocalDate day) {
        return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    }

    /** Whether the clocks of a zone are put on, or back, at an instant or in the microsecond after it. */
    private static boolean isChange(Instant at, String zone, boolean on) {
        var change = ZoneId.of(zone).getRules().nextTransition(at.minus(1, ChronoUnit.MICROS));
        return change != null && change.isGap() == on && !change.getInstant().isAfter(at.plus(1, ChronoUnit.MICROS));
    }

    private static int local(Deadline due) {
        return due.due().atZone(due.zone()).toLocalTime().toSecondOfDay();
    }

    /** The day that ends when it is due. */
    private static LocalDate dayBefore(Deadline due) {
        return due.due().atZone(due.zone()).toLocalDate().minusDays(1);
    }

    private static Duration lastDay(Deadline due) {
        return Duration.between(dayBefore(due).atStartOfDay(due.zone()).toInstant(), due.due());
    }
}
