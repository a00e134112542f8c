import { direction, escape, html, type PageRequest, type SiteResponse } from '../page';

/** The classic server-rendered frame of personal-account pages. DOM hand-made: portal.md section 5 has hardly any. */
export function personalPage(request: PageRequest, title: string, content: string): SiteResponse {
  return html(`<html dir="${direction(request)}" lang="${request.labels.language}"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1.0"/><title>${escape(title)}</title>
<style>body{margin:0;font:15px/22px 'Segoe UI',system-ui,sans-serif;color:#1b1b1b;background:#fff}header{background:#f2f2f2;padding:14px 24px;font-weight:600}main{max-width:960px;margin:auto;padding:24px}h1{font-size:30px;line-height:40px;font-weight:600}section{border-top:1px solid #ddd;padding:12px 0}a{color:#0067b8}.value{font:18px/28px Consolas,monospace}button{font:inherit}</style></head>
<body><header>Microsoft account</header><main><h1>${escape(title)}</h1>${content}</main></body></html>`);
}
