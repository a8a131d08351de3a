package org.mingda.phone;

/** Sends text messages. Each bean of this type is one provider; the operator chooses one by its name. */
public interface PhoneProvider {

    /** What {@code MINGDA_PHONE} calls it. */
    String name();

    /** Sends a text to a number such as {@code +8613800000000}; an exception if it cannot. */
    void send(String number, String message);
}
