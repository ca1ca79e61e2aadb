"""Looks at a page in headless Chromium and says what is wrong with it, as one JSON document.

    python look.py report.html [--pictures DIR] [--brief]

The page is shown 1280 and 360 pixels wide, light and dark, and as for print on A4. In each view it must
ask for nothing, say nothing on the console, not scroll sideways, keep its texts apart in the figures,
its marks inside their axes, and its text readable (contrast of at least 4.5 to 1). The browser is
driven through a pair of pipes; no port is opened.
"""

import argparse
import base64
import fcntl
import json
import os
import pathlib
import subprocess
import sys
import tempfile

VIEWS = [
    ("wide-light", 1280, "light", "screen"),
    ("wide-dark", 1280, "dark", "screen"),
    ("narrow-light", 360, "light", "screen"),
    ("narrow-dark", 360, "dark", "screen"),
    ("print", 794, "light", "print"),  # 210 mm at 96 pixels an inch
]

MEASURE = r"""
(() => {
  const wrong = [];
  const inside = (a, b) => a.left >= b.left - 1 && a.right <= b.right + 1
    && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
  const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2.5;
  const light = (color) => {
    const parts = color.match(/[\d.]+/g).slice(0, 3).map((c) => c / 255)
      .map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const ground = (node) => {
    for (; node; node = node.parentElement) {
      const color = getComputedStyle(node).backgroundColor;
      if (!/^rgba\(.*, 0\)$/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  let figures = 0, marks = 0, texts = 0;
  for (const figure of document.querySelectorAll('figure')) {
    figures += 1;
    const shown = [...figure.querySelectorAll('svg.chart')].filter((svg) => svg.getBoundingClientRect().width > 1);
    if (shown.length !== 1) wrong.push(`${figure.id}: ${shown.length} drawings are shown`);
    for (const svg of shown) {
      const box = svg.getBoundingClientRect();
      if (svg.getAttribute('role') !== 'img') wrong.push(`${figure.id}: no role`);
      const named = (svg.getAttribute('aria-labelledby') || '').split(' ').map((id) => document.getElementById(id));
      if (named.length < 2 || !named.every((node) => node && node.textContent.length > 5)) wrong.push(`${figure.id}: no alternative text`);
      const words = [...svg.querySelectorAll('text')].map((t) => [t.textContent, t.getBoundingClientRect(), t]);
      texts += words.length;
      words.forEach(([text, a, node], place) => {
        if (!inside(a, box)) wrong.push(`${figure.id}: beyond the picture: ${text}`);
        if (parseFloat(getComputedStyle(node).fontSize) * box.width / svg.viewBox.baseVal.width < 9) wrong.push(`${figure.id}: too small: ${text}`);
        words.slice(place + 1).forEach(([other, b]) => {
          if (overlap(a, b)) wrong.push(`${figure.id}: ${text} overlaps ${other}`);
        });
      });
      let axis, label, own = 0;
      for (const part of svg.querySelectorAll('.label, .axis, use, circle')) {
        const a = part.getBoundingClientRect();
        if (part.matches('.label')) label = a;
        else if (part.matches('.axis')) axis = a;
        else {
          own += 1;
          const area = {left: axis.left, right: axis.right, top: label.bottom, bottom: axis.top};
          const grown = part.matches('circle') ? {left: a.left + 3, right: a.right - 3, top: a.top + 3, bottom: a.bottom - 3} : a;
          if (a.width + a.height < 1) wrong.push(`${figure.id}: a mark of no size`);
          if (!inside(grown, area)) wrong.push(`${figure.id}: a mark beyond its axes`);
        }
      }
      if (own === 0) wrong.push(`${figure.id}: no marks`);
      marks += own;
    }
  }
  for (const node of document.querySelectorAll('h1, h2, h3, p, li, td, th, dt, dd, figcaption, pre, summary, a, text')) {
    const style = getComputedStyle(node);
    if (!node.textContent.trim() || node.getBoundingClientRect().width === 0) continue;
    const color = node.tagName === 'text' ? style.fill : style.color;
    const [a, b] = [light(color), light(ground(node))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) wrong.push(`contrast ${((a + 0.05) / (b + 0.05)).toFixed(2)}: ${node.tagName} ${node.textContent.slice(0, 40)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) wrong.push(`scrolls sideways: ${document.documentElement.scrollWidth} in ${innerWidth}`);
  return JSON.stringify({wrong: [...new Set(wrong)], figures, marks, texts,
    height: document.documentElement.scrollHeight, scripts: document.scripts.length});
})()
"""


class Browser:
    """Chromium, spoken to through pipes."""

    def __init__(self, profile):
        (browser_in, self.to), (self.back, browser_out) = os.pipe(), os.pipe()

        def pipes():  # Chromium reads from 3 and writes to 4
            ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 100) for end in (browser_in, browser_out)]
            os.dup2(ends[0], 3)
            os.dup2(ends[1], 4)

        self.process = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
             "--user-data-dir=" + profile, "--disable-background-networking", "about:blank"],
            preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(browser_in)
        os.close(browser_out)
        self.number, self.buffer, self.events, self.session = 0, b"", [], None

    def receive(self):
        while b"\0" not in self.buffer:
            piece = os.read(self.back, 1 << 20)
            if not piece:
                raise SystemExit("the browser went away")
            self.buffer += piece
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def wait(self, method):
        while not any(event.get("method") == method for event in self.events):
            self.events.append(self.receive())

    def open_page(self):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Network", "Runtime", "Log"]:
            self.call(domain + ".enable")

    def close(self):
        self.process.terminate()
        self.process.wait(20)


def view(browser, address, width, scheme, media):
    browser.events.clear()
    browser.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
    browser.call("Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.call("Page.navigate", url=address)
    browser.wait("Page.loadEventFired")
    found = json.loads(browser.call("Runtime.evaluate", expression=MEASURE)["result"]["value"])
    for event in browser.events:
        params = event.get("params", {})
        if event.get("method") == "Network.requestWillBeSent" and params["request"]["url"] != address:
            found["wrong"].append("asks for " + params["request"]["url"][:80])
        if event.get("method") in ("Runtime.consoleAPICalled", "Log.entryAdded", "Runtime.exceptionThrown"):
            found["wrong"].append("says on the console: " + json.dumps(params)[:200])
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("page")
    parser.add_argument("--pictures", help="a folder for a picture of each view")
    parser.add_argument("--brief", action="store_true", help="lines instead of JSON")
    options = parser.parse_args()
    address = pathlib.Path(options.page).resolve().as_uri()
    findings = {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:  # the browser may still write
        browser = Browser(profile)
        try:
            browser.open_page()
            for name, width, scheme, media in VIEWS:
                found = findings[name] = view(browser, address, width, scheme, media)
                if options.pictures:
                    clip = {"x": 0, "y": 0, "width": width, "height": found["height"], "scale": 1}
                    shot = browser.call("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
                    picture = pathlib.Path(options.pictures) / f"{name}.png"
                    picture.write_bytes(base64.b64decode(shot["data"]))
        finally:
            browser.close()
    if options.brief:
        for name, found in findings.items():
            if found["scripts"]:
                found["wrong"].append("has a script")
            for wrong in found["wrong"]:
                print(f"{name}: {' '.join(wrong.split())}")
            print(f"{name}: figures {found['figures']}")
    else:
        json.dump(findings, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
