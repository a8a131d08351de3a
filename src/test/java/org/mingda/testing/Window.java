package org.mingda.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What kind of browser window the pages of a test get; without it a desktop's, light, Chinese, with scripts. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Window {
    /** Width in CSS pixels; 360 is a small phone. */
    int width() default 1280;

    /** Whether the visitor's system asks for dark colours. */
    boolean dark() default false;

    /** Whether scripts run; every page must do its work without. */
    boolean scripts() default true;

    /** Language that the browser asks for. */
    String language() default "zh-CN";
}
