package dev.edd.testkit.fuzz;

import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.SheetEntry;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Sheets that are drawn: their keys are mostly those of prompts, and their answers of any kind. For one thread. */
final class DrawnSheet {
    private static final int MOST_DRAWN = 12;
    private static final int MOST_CHOSEN = 6;
    private static final int MOST_FILES = 24;
    private static final Vector<String> TEXTS = Vector.of(
            "somebody@example.com",
            "https://example.com/a?b=c#d",
            "+41446681800",
            "CH",
            "DE89370400440532013000",
            "5493001KJTIIGC8Y1R12",
            "0196f3c0-5b1e-7c3a-9d42-8f1b2a6c7d01",
            "text");

    private final Draw draw;
    private final DrawnQuestions questions;

    DrawnSheet(Draw draw, DrawnQuestions questions) {
        this.draw = draw;
        this.questions = questions;
    }

    AnswerSheet sheet() {
        Vector<SheetEntry> entries = draw.several(MOST_DRAWN, this::entry);
        return new AnswerSheet(draw.below(64) == 63 ? Vector.fill(AnswerSheet.MOST_ENTRIES + 1, this::entry) : entries);
    }

    private SheetEntry entry() {
        return new SheetEntry(
                draw.below(8) == 7 ? draw.text() : draw.of(DrawnQuestions.PROMPTS),
                Option.when(draw.below(8) < 7, this::answer),
                draw.option(draw::text));
    }

    private RawAnswer answer() {
        return switch (draw.below(9)) {
            case 0 -> new RawAnswer.YesNo(draw.flag());
            case 1 -> new RawAnswer.Text(text());
            case 2 -> new RawAnswer.Chosen(choice());
            case 3 -> new RawAnswer.SeveralChosen(draw.several(MOST_CHOSEN, this::choice));
            case 4 -> new RawAnswer.WholeNumber(draw.number());
            case 5 -> new RawAnswer.Amount(draw.number(), draw.below(4) == 3 ? text() : "EUR");
            case 6 -> new RawAnswer.Day(questions.day());
            case 7 -> new RawAnswer.Files(draw.several(MOST_FILES, this::file));
            default -> new RawAnswer.Unrecognized();
        };
    }

    private String choice() {
        return draw.below(8) == 7 ? draw.text() : draw.of(DrawnQuestions.OPTIONS);
    }

    /** As it is, or changed in one place. */
    private String text() {
        String text = draw.below(4) == 3 ? draw.text() : draw.of(TEXTS);
        if (draw.below(4) < 3 || text.isEmpty()) {
            return text;
        }
        int place = draw.below(256) % text.length();
        return text.substring(0, place) + draw.text() + text.substring(place + 1);
    }

    private RawFile file() {
        return draw.flag()
                ? new RawFile.ById(text())
                : new RawFile.ByName(draw.below(4) == 3 ? draw.text() : "file" + draw.below(32) + ".pdf");
    }
}
