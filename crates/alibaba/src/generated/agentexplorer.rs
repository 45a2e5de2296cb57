//! `agentexplorer` of Alibaba Cloud, API version 2026-03-17.
//!
//! Endpoint: a table of 1 region, else `agentexplorer.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/AgentExplorer/2026-03-17/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, agentexplorer::ListCategories};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListCategories::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "agentexplorer.aliyuncs.com")],
    &[],
    "agentexplorer.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "agentexplorer",
    "2026-03-17",
    "agentexplorer",
    &ENDPOINTS,
);

/// Gets skill content: `GetSkillContent` of `agentexplorer` 2026-03-17.
///
/// GET `/openapi/skills/{skillName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentExplorer/2026-03-17/GetSkillContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillContent {
    /// Required.
    pub skill_name: String,
}
operation! { GetSkillContent(skill_name: String) "GetSkillContent" -> GetSkillContentOutput {
    0 "skillName" skill_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/skills/{skillName}", } }

/// Response of [`GetSkillContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillContentOutput {
    pub content: Option<String>,
}
model! { GetSkillContentOutput {
    0 "content" content: String
} }

/// Lists categories: `ListCategories` of `agentexplorer` 2026-03-17.
///
/// GET `/openapi/categories`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentExplorer/2026-03-17/ListCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategories {}
operation! { ListCategories() "ListCategories" -> ListCategoriesOutput {}
    { method: "GET", path: "/openapi/categories", } }

/// Response of [`ListCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategoriesOutput {
    pub data: Vec<Category>,
    pub message: Option<String>,
}
model! { ListCategoriesOutput {
    0 "data" data: Vec<Category>, 1 "message" message: String
} }

/// In the response of [`ListCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    pub children: Vec<CategoryChildren>,
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { Category {
    0 "children" children: Vec<CategoryChildren>, 1 "code" code: String, 2 "name" name: String
} }

/// In the response of [`ListCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryChildren {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { CategoryChildren {
    0 "code" code: String, 1 "name" name: String
} }

/// Searches skills: `SearchSkills` of `agentexplorer` 2026-03-17.
///
/// GET `/openapi/skills`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/AgentExplorer/2026-03-17/SearchSkills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSkills {
    pub category_code: Option<String>,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub search_mode: Option<String>,
    pub skip: Option<i64>,
}
operation! { SearchSkills() "SearchSkills" -> SearchSkillsOutput {
    0 "categoryCode" category_code: String, 1 "keyword" keyword: String, 2 "maxResults" max_results: i64,
    3 "nextToken" next_token: String, 4 "searchMode" search_mode: String, 5 "skip" skip: i64
} { method: "GET", path: "/openapi/skills", } }
paged! { SearchSkills: Skill = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`SearchSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSkillsOutput {
    pub data: Vec<Skill>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { SearchSkillsOutput {
    0 "data" data: Vec<Skill>, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "totalCount" total_count: i64
} }

/// In the response of [`SearchSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Skill {
    pub category_code: Option<String>,
    pub category_name: Option<String>,
    pub category_name_en: Option<String>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub description_en: Option<String>,
    pub display_name: Option<String>,
    pub github_path: Option<String>,
    pub install_count: Option<i64>,
    pub like_count: Option<i64>,
    pub name_en: Option<String>,
    pub skill_name: Option<String>,
    pub sub_category_code: Option<String>,
    pub sub_category_name: Option<String>,
    pub sub_category_name_en: Option<String>,
    pub updated_at: Option<String>,
}
model! { Skill {
    0 "categoryCode" category_code: String, 1 "categoryName" category_name: String,
    2 "categoryNameEn" category_name_en: String, 3 "createdAt" created_at: String, 4 "description" description: String,
    5 "descriptionEn" description_en: String, 6 "displayName" display_name: String, 7 "githubPath" github_path: String,
    8 "installCount" install_count: i64, 9 "likeCount" like_count: i64, 10 "nameEn" name_en: String,
    11 "skillName" skill_name: String, 12 "subCategoryCode" sub_category_code: String,
    13 "subCategoryName" sub_category_name: String, 14 "subCategoryNameEn" sub_category_name_en: String,
    15 "updatedAt" updated_at: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    GetSkillContent, ListCategories, SearchSkills
}
