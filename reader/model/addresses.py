"""Addresses of pages, in the forms that programs keep of one and the same."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

#: Parameters that tell where a reader came from, never which page it is.
_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|mc_[ce]id|igshid|_hsenc|_hsmi|ref_src|cmpid|ocid)\Z", re.I
)
#: What stands before a page's own address in an archive's address of it.
_ARCHIVED = re.compile(r"https?://[^/?]+/[^?]*?(?=https?:/)", re.I)
_SCHEMES = ("https", "http")
#: What stands between a name and its country.
_BETWEEN = frozenset(("ac", "co", "com", "edu", "gov", "net", "or", "org"))

#: Where each name before it is another owner's: platforms of blogs and small sites, such as the private part
#: of the Public Suffix List has (https://publicsuffix.org).
_PLATFORMS = frozenset(
    (
        "wordpress.com", "substack.com", "medium.com", "tumblr.com", "livejournal.com",
        "typepad.com", "ghost.io", "github.io", "gitlab.io", "netlify.app", "pages.dev", "vercel.app",
        "web.app", "wixsite.com", "weebly.com", "squarespace.com", "over-blog.com", "canalblog.com",
        "hatenablog.com", "tistory.com", "dreamwidth.org", "bearblog.dev", "beehiiv.com", "micro.blog",
        "neocities.org", "jimdofree.com", "altervista.org", "home.blog", "news.blog", "write.as",
    )
)  # fmt: skip


def canonical(url: str | None) -> str | None:
    """What is the same of all forms of a page's address: host without "www.", path, parameters that count.

    None for what is no address of the web. Two pages may differ by case in the path, so it counts.
    """
    try:
        parts = urlsplit((url or "").strip())
        port = parts.port
    except ValueError:
        return None
    host = (parts.hostname or "").removeprefix("www.")
    if parts.scheme.lower() not in _SCHEMES or not host:
        return None
    kept = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(pair[0])]
    query = f"?{urlencode(sorted(kept))}" if kept else ""
    number = f":{port}" if port not in (None, 80, 443) else ""
    return f"{host}{number}{parts.path.rstrip('/')}{query}"


def site(url: str | None) -> str | None:
    """The part of a page's host that one owner has, whatever stands before it; None for no address. Of a page
    in an archive it is the page's own."""
    url = _ARCHIVED.sub("", url or "")
    labels = (canonical(url) or "").partition("/")[0].partition("?")[0].partition(":")[0].split(".")
    if labels[-1].isdigit():
        return ".".join(labels)
    own = len(labels) > 2 and (labels[-2] in _BETWEEN or ".".join(labels[-2:]) in _PLATFORMS)
    many = 3 if own else 2
    if labels[-many : -many + 1] == ["blogspot"]:  # it is a platform under the end of every country
        many += 1
    return ".".join(labels[-many:]) or None


def beginnings(url: str | None) -> tuple[str, ...]:
    """What each form of a page's address begins with, up to its path: by them an index is asked."""
    bare = canonical(url)
    if bare is None:
        return ()
    path = bare.partition("?")[0]
    return tuple(f"{scheme}://{www}{path}" for scheme in _SCHEMES for www in ("", "www."))
