package org.deblurbench.text;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.compare.FailOn;

/**
 * Changes as a JUnit test report, which every CI server shows: a test suite for each comparison, a test case for each
 * figure. What is in the way is a failure, and an error if NEW is wrong or failed; what is not decided is skipped.
 */
public final class ChangeJunit {
    private final XMLStreamWriter xml;
    private final FailOn failOn;

    private ChangeJunit(XMLStreamWriter xml, FailOn failOn) {
        this.xml = xml;
        this.failOn = failOn;
    }

    /**
     * Renders reports.
     *
     * @param reports one or more
     * @param failOn what is in the way
     * @return an XML document
     */
    public static String of(List<ChangeReport> reports, FailOn failOn) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new ChangeJunit(xml, failOn).document(reports);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes every character", e);
        }
        return text.toString();
    }

    private void document(List<ChangeReport> reports) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("\n", "testsuites");
        for (ChangeReport report : reports) {
            suite(report);
        }
        end("\n");
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void suite(ChangeReport report) throws XMLStreamException {
        start("\n  ", "testsuite");
        attribute("name", report.title());
        attribute("tests", Integer.toString(report.changes().size()));
        attribute("failures", count(report, "failure"));
        attribute("errors", count(report, "error"));
        attribute("skipped", count(report, "skipped"));
        for (Change change : report.changes()) {
            test(change);
        }
        start("\n    ", "system-out");
        for (String line : report.facts()) {
            xml.writeCharacters(OneLine.of(line) + "\n");
        }
        for (String line : report.warnings()) {
            xml.writeCharacters("Warning: " + OneLine.of(line) + "\n");
        }
        xml.writeCharacters(OneLine.of(report.conclusion()));
        end("");
        end("\n  ");
    }

    private String count(ChangeReport report, String outcome) {
        return Long.toString(report.changes().stream()
                .filter(change -> outcome.equals(outcome(change)))
                .count());
    }

    /** The element that says how a test case ended; null if it passed. */
    private String outcome(Change change) {
        if (failOn.refuses(change)) {
            return change.verdict().isBad() ? "error" : "failure";
        }
        return change.verdict() == ChangeVerdict.UNDECIDED || change.verdict() == ChangeVerdict.MISSING
                ? "skipped"
                : null;
    }

    private void test(Change change) throws XMLStreamException {
        String benchmark = change.key().benchmark();
        int method = benchmark.lastIndexOf('.');
        String name = benchmark.substring(method + 1) + " " + change.key().mode() + " "
                + change.key().settings();
        start("\n    ", "testcase");
        attribute("classname", benchmark.substring(0, Math.max(0, method)));
        attribute("name", name.strip() + (change.isScore() ? "" : " " + change.metric()));
        String outcome = outcome(change);
        String message = ChangeSentence.of(change);
        if (outcome == null) {
            start("\n      ", "system-out");
            xml.writeCharacters(message);
        } else {
            start("\n      ", outcome);
            attribute("message", message);
        }
        end("");
        end("\n    ");
    }

    private void start(String indent, String element) throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeStartElement(element);
    }

    private void end(String indent) throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, OneLine.of(value));
    }
}
