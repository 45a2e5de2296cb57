//! `servicecatalog` of Alibaba Cloud, API version 2021-09-01.
//!
//! Endpoint: a table of 1 region, else `servicecatalog.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, servicecatalog::ListPortfolios};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListPortfolios::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "servicecatalog.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "servicecatalog-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "servicecatalog",
    "2021-09-01",
    "servicecatalog",
    &ENDPOINTS,
);

/// Approves provisioned product plan: `ApproveProvisionedProductPlan` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ApproveProvisionedProductPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveProvisionedProductPlan {
    /// Required.
    pub approval_action: String,
    pub comment: Option<String>,
    /// Required.
    pub plan_id: String,
}
operation! { ApproveProvisionedProductPlan(approval_action: String, plan_id: String)
    "ApproveProvisionedProductPlan" -> Empty {
    0 "ApprovalAction" approval_action, 1 "Comment" comment: String, 2 "PlanId" plan_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ApproveProvisionedProductPlan`]: empty.
pub type ApproveProvisionedProductPlanOutput = Empty;

/// Associates principal with portfolio: `AssociatePrincipalWithPortfolio` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/AssociatePrincipalWithPortfolio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatePrincipalWithPortfolio {
    /// Required.
    pub portfolio_id: String,
    pub principal_id: Option<String>,
    pub principal_pattern: Option<String>,
    /// Required.
    pub principal_type: String,
}
operation! { AssociatePrincipalWithPortfolio(portfolio_id: String, principal_type: String)
    "AssociatePrincipalWithPortfolio" -> Empty {
    0 "PortfolioId" portfolio_id, 1 "PrincipalId" principal_id: String, 2 "PrincipalPattern" principal_pattern: String,
    3 "PrincipalType" principal_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`AssociatePrincipalWithPortfolio`]: empty.
pub type AssociatePrincipalWithPortfolioOutput = Empty;

/// Associates product with portfolio: `AssociateProductWithPortfolio` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/AssociateProductWithPortfolio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateProductWithPortfolio {
    /// Required.
    pub portfolio_id: String,
    /// Required.
    pub product_id: String,
}
operation! { AssociateProductWithPortfolio(portfolio_id: String, product_id: String)
    "AssociateProductWithPortfolio" -> Empty {
    0 "PortfolioId" portfolio_id, 1 "ProductId" product_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AssociateProductWithPortfolio`]: empty.
pub type AssociateProductWithPortfolioOutput = Empty;

/// Associates tag option with resource: `AssociateTagOptionWithResource` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/AssociateTagOptionWithResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateTagOptionWithResource {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub tag_option_id: String,
}
operation! { AssociateTagOptionWithResource(resource_id: String, tag_option_id: String)
    "AssociateTagOptionWithResource" -> Empty {
    0 "ResourceId" resource_id, 1 "TagOptionId" tag_option_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AssociateTagOptionWithResource`]: empty.
pub type AssociateTagOptionWithResourceOutput = Empty;

/// Cancels provisioned product plan: `CancelProvisionedProductPlan` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/CancelProvisionedProductPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelProvisionedProductPlan {
    /// Required.
    pub plan_id: String,
}
operation! { CancelProvisionedProductPlan(plan_id: String) "CancelProvisionedProductPlan" -> Empty {
    0 "PlanId" plan_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CancelProvisionedProductPlan`]: empty.
pub type CancelProvisionedProductPlanOutput = Empty;

/// Copies product: `CopyProduct` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/CopyProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyProduct {
    /// Required.
    pub source_product_arn: String,
    pub target_product_name: Option<String>,
}
operation! { CopyProduct(source_product_arn: String) "CopyProduct" -> Empty {
    0 "SourceProductArn" source_product_arn, 1 "TargetProductName" target_product_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CopyProduct`]: empty.
pub type CopyProductOutput = Empty;

/// Creates constraint: `CreateConstraint` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/CreateConstraint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConstraint {
    /// Required.
    pub config: String,
    /// Required.
    pub constraint_type: String,
    pub description: Option<String>,
    /// Required.
    pub portfolio_id: String,
    /// Required.
    pub product_id: String,
}
operation! { CreateConstraint(config: String, constraint_type: String, portfolio_id: String, product_id: String)
    "CreateConstraint" -> CreateConstraintOutput {
    0 "Config" config, 1 "ConstraintType" constraint_type, 2 "Description" description: String,
    3 "PortfolioId" portfolio_id, 4 "ProductId" product_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateConstraint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConstraintOutput {
    pub constraint_id: Option<String>,
}
model! { CreateConstraintOutput {
    0 "ConstraintId" constraint_id: String
} }

/// Creates portfolio: `CreatePortfolio` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/CreatePortfolio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortfolio {
    pub description: Option<String>,
    /// Required. 1 to 100 characters.
    pub portfolio_name: String,
    /// Required. 1 to 100 characters.
    pub provider_name: String,
}
operation! { CreatePortfolio(portfolio_name: String, provider_name: String) "CreatePortfolio" -> CreatePortfolioOutput {
    0 "Description" description: String, 1 "PortfolioName" portfolio_name, 2 "ProviderName" provider_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreatePortfolio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortfolioOutput {
    pub portfolio_id: Option<String>,
}
model! { CreatePortfolioOutput {
    0 "PortfolioId" portfolio_id: String
} }

/// Creates product: `CreateProduct` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/CreateProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    pub description: Option<String>,
    /// Required. 1 to 100 characters.
    pub product_name: String,
    /// Required.
    pub product_type: String,
    pub product_version_parameters: Option<CreateProductProductVersionParameters>,
    /// Required. 1 to 100 characters.
    pub provider_name: String,
    pub template_type: Option<String>,
}
operation! { CreateProduct(product_name: String, product_type: String, provider_name: String)
    "CreateProduct" -> CreateProductOutput {
    0 "Description" description: String, 1 "ProductName" product_name, 2 "ProductType" product_type,
    3 "ProductVersionParameters" product_version_parameters: CreateProductProductVersionParameters,
    4 "ProviderName" provider_name, 5 "TemplateType" template_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductProductVersionParameters {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub guidance: Option<String>,
    pub product_version_name: Option<String>,
    pub template_type: Option<String>,
    pub template_url: Option<String>,
}
input! { CreateProductProductVersionParameters() {
    0 "Active" active: bool, 1 "Description" description: String, 2 "Guidance" guidance: String,
    3 "ProductVersionName" product_version_name: String, 4 "TemplateType" template_type: String,
    5 "TemplateUrl" template_url: String
} }

/// Response of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOutput {
    pub product_id: Option<String>,
    pub product_version_id: Option<String>,
}
model! { CreateProductOutput {
    0 "ProductId" product_id: String, 1 "ProductVersionId" product_version_id: String
} }

/// Creates product version: `CreateProductVersion` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/CreateProductVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductVersion {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub guidance: Option<String>,
    /// Required.
    pub product_id: String,
    /// Required. 1 to 100 characters.
    pub product_version_name: String,
    /// Required.
    pub template_type: String,
    /// Required.
    pub template_url: String,
}
operation! {
    CreateProductVersion(product_id: String, product_version_name: String, template_type: String, template_url: String)
    "CreateProductVersion" -> CreateProductVersionOutput {
    0 "Active" active: bool, 1 "Description" description: String, 2 "Guidance" guidance: String,
    3 "ProductId" product_id, 4 "ProductVersionName" product_version_name, 5 "TemplateType" template_type,
    6 "TemplateUrl" template_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CreateProductVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductVersionOutput {
    pub product_version_id: Option<String>,
}
model! { CreateProductVersionOutput {
    0 "ProductVersionId" product_version_id: String
} }

/// Creates provisioned product plan: `CreateProvisionedProductPlan` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/CreateProvisionedProductPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProvisionedProductPlan {
    pub description: Option<String>,
    pub operation_type: Option<String>,
    pub parameters: Option<Vec<CreateProvisionedProductPlanParameters>>,
    /// Required. 1 to 100 characters.
    pub plan_name: String,
    /// Required.
    pub plan_type: String,
    pub portfolio_id: Option<String>,
    /// Required.
    pub product_id: String,
    /// Required.
    pub product_version_id: String,
    /// Required. 1 to 100 characters.
    pub provisioned_product_name: String,
    /// Required.
    pub stack_region_id: String,
    pub tags: Option<Vec<CreateProvisionedProductPlanTags>>,
}

/// Arguments of [`CreateProvisionedProductPlan::new`].
pub struct CreateProvisionedProductPlanRequired {
    pub plan_name: String,
    pub plan_type: String,
    pub product_id: String,
    pub product_version_id: String,
    pub provisioned_product_name: String,
    pub stack_region_id: String,
}
operation! {
    CreateProvisionedProductPlan { CreateProvisionedProductPlanRequired: plan_name, plan_type, product_id, product_version_id, provisioned_product_name, stack_region_id }
    "CreateProvisionedProductPlan" -> CreateProvisionedProductPlanOutput {
    0 "Description" description: String, 1 "OperationType" operation_type: String,
    2 "Parameters" parameters: Vec<CreateProvisionedProductPlanParameters>, 3 "PlanName" plan_name,
    4 "PlanType" plan_type, 5 "PortfolioId" portfolio_id: String, 6 "ProductId" product_id,
    7 "ProductVersionId" product_version_id, 8 "ProvisionedProductName" provisioned_product_name,
    9 "StackRegionId" stack_region_id, 10 "Tags" tags: Vec<CreateProvisionedProductPlanTags>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`CreateProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProvisionedProductPlanParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
input! { CreateProvisionedProductPlanParameters() {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`CreateProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProvisionedProductPlanTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateProvisionedProductPlanTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProvisionedProductPlanOutput {
    pub plan_id: Option<String>,
    pub provisioned_product_id: Option<String>,
}
model! { CreateProvisionedProductPlanOutput {
    0 "PlanId" plan_id: String, 1 "ProvisionedProductId" provisioned_product_id: String
} }

/// Creates tag option: `CreateTagOption` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/CreateTagOption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagOption {
    /// Required. 1 to 128 characters.
    pub key: String,
    /// Required. 1 to 128 characters.
    pub value: String,
}
operation! { CreateTagOption(key: String, value: String) "CreateTagOption" -> CreateTagOptionOutput {
    0 "Key" key, 1 "Value" value
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateTagOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagOptionOutput {
    pub tag_option_detail: Option<CreateTagOptionTagOptionDetail>,
}
model! { CreateTagOptionOutput {
    0 "TagOptionDetail" tag_option_detail: CreateTagOptionTagOptionDetail
} }

/// In the response of [`CreateTagOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagOptionTagOptionDetail {
    pub active: Option<bool>,
    pub key: Option<String>,
    pub owner: Option<String>,
    pub tag_option_id: Option<String>,
    pub value: Option<String>,
}
model! { CreateTagOptionTagOptionDetail {
    0 "Active" active: bool, 1 "Key" key: String, 2 "Owner" owner: String, 3 "TagOptionId" tag_option_id: String,
    4 "Value" value: String
} }

/// Creates template: `CreateTemplate` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/CreateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Required.
    pub template_body: String,
    /// Required.
    pub template_type: String,
    pub terraform_variables: Option<Vec<CreateTemplateTerraformVariables>>,
}
operation! { CreateTemplate(template_body: String, template_type: String) "CreateTemplate" -> CreateTemplateOutput {
    0 "TemplateBody" template_body, 1 "TemplateType" template_type,
    2 "TerraformVariables" terraform_variables: Vec<CreateTemplateTerraformVariables>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateTerraformVariables {
    pub description: Option<String>,
    pub variable_name: Option<String>,
}
input! { CreateTemplateTerraformVariables() {
    0 "Description" description: String, 1 "VariableName" variable_name: String
} }

/// Response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub template_url: Option<String>,
}
model! { CreateTemplateOutput {
    0 "TemplateUrl" template_url: String
} }

/// Deletes constraint: `DeleteConstraint` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/DeleteConstraint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConstraint {
    /// Required.
    pub constraint_id: String,
}
operation! { DeleteConstraint(constraint_id: String) "DeleteConstraint" -> Empty {
    0 "ConstraintId" constraint_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteConstraint`]: empty.
pub type DeleteConstraintOutput = Empty;

/// Deletes portfolio: `DeletePortfolio` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/DeletePortfolio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePortfolio {
    /// Required.
    pub portfolio_id: String,
}
operation! { DeletePortfolio(portfolio_id: String) "DeletePortfolio" -> Empty {
    0 "PortfolioId" portfolio_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeletePortfolio`]: empty.
pub type DeletePortfolioOutput = Empty;

/// Deletes product: `DeleteProduct` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/DeleteProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProduct {
    /// Required.
    pub product_id: String,
}
operation! { DeleteProduct(product_id: String) "DeleteProduct" -> Empty {
    0 "ProductId" product_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteProduct`]: empty.
pub type DeleteProductOutput = Empty;

/// Deletes product version: `DeleteProductVersion` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/DeleteProductVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProductVersion {
    /// Required.
    pub product_version_id: String,
}
operation! { DeleteProductVersion(product_version_id: String) "DeleteProductVersion" -> Empty {
    0 "ProductVersionId" product_version_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteProductVersion`]: empty.
pub type DeleteProductVersionOutput = Empty;

/// Deletes provisioned product plan: `DeleteProvisionedProductPlan` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/DeleteProvisionedProductPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProvisionedProductPlan {
    /// Required.
    pub plan_id: String,
}
operation! { DeleteProvisionedProductPlan(plan_id: String) "DeleteProvisionedProductPlan" -> Empty {
    0 "PlanId" plan_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteProvisionedProductPlan`]: empty.
pub type DeleteProvisionedProductPlanOutput = Empty;

/// Deletes tag option: `DeleteTagOption` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/DeleteTagOption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagOption {
    /// Required.
    pub tag_option_id: String,
}
operation! { DeleteTagOption(tag_option_id: String) "DeleteTagOption" -> Empty {
    0 "TagOptionId" tag_option_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteTagOption`]: empty.
pub type DeleteTagOptionOutput = Empty;

/// `DisAssociateTagOptionFromResource` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/DisAssociateTagOptionFromResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisAssociateTagOptionFromResource {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub tag_option_id: String,
}
operation! { DisAssociateTagOptionFromResource(resource_id: String, tag_option_id: String)
    "DisAssociateTagOptionFromResource" -> Empty {
    0 "ResourceId" resource_id, 1 "TagOptionId" tag_option_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DisAssociateTagOptionFromResource`]: empty.
pub type DisAssociateTagOptionFromResourceOutput = Empty;

/// Disassociates principal from portfolio: `DisassociatePrincipalFromPortfolio` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/DisassociatePrincipalFromPortfolio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociatePrincipalFromPortfolio {
    /// Required.
    pub portfolio_id: String,
    pub principal_id: Option<String>,
    pub principal_pattern: Option<String>,
    /// Required.
    pub principal_type: String,
}
operation! { DisassociatePrincipalFromPortfolio(portfolio_id: String, principal_type: String)
    "DisassociatePrincipalFromPortfolio" -> Empty {
    0 "PortfolioId" portfolio_id, 1 "PrincipalId" principal_id: String, 2 "PrincipalPattern" principal_pattern: String,
    3 "PrincipalType" principal_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DisassociatePrincipalFromPortfolio`]: empty.
pub type DisassociatePrincipalFromPortfolioOutput = Empty;

/// Disassociates product from portfolio: `DisassociateProductFromPortfolio` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/DisassociateProductFromPortfolio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateProductFromPortfolio {
    /// Required.
    pub portfolio_id: String,
    /// Required.
    pub product_id: String,
}
operation! { DisassociateProductFromPortfolio(portfolio_id: String, product_id: String)
    "DisassociateProductFromPortfolio" -> Empty {
    0 "PortfolioId" portfolio_id, 1 "ProductId" product_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DisassociateProductFromPortfolio`]: empty.
pub type DisassociateProductFromPortfolioOutput = Empty;

/// Executes provisioned product plan: `ExecuteProvisionedProductPlan` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ExecuteProvisionedProductPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteProvisionedProductPlan {
    /// Required.
    pub plan_id: String,
}
operation! { ExecuteProvisionedProductPlan(plan_id: String)
    "ExecuteProvisionedProductPlan" -> ExecuteProvisionedProductPlanOutput {
    0 "PlanId" plan_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ExecuteProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteProvisionedProductPlanOutput {
    pub plan_id: Option<String>,
}
model! { ExecuteProvisionedProductPlanOutput {
    0 "PlanId" plan_id: String
} }

/// Gets constraint: `GetConstraint` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/GetConstraint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConstraint {
    /// Required.
    pub constraint_id: String,
}
operation! { GetConstraint(constraint_id: String) "GetConstraint" -> GetConstraintOutput {
    0 "ConstraintId" constraint_id
} }

/// Response of [`GetConstraint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConstraintOutput {
    pub constraint_detail: Option<GetConstraintConstraintDetail>,
}
model! { GetConstraintOutput {
    0 "ConstraintDetail" constraint_detail: GetConstraintConstraintDetail
} }

/// In the response of [`GetConstraint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConstraintConstraintDetail {
    pub config: Option<String>,
    pub constraint_id: Option<String>,
    pub constraint_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub portfolio_id: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
}
model! { GetConstraintConstraintDetail {
    0 "Config" config: String, 1 "ConstraintId" constraint_id: String, 2 "ConstraintType" constraint_type: String,
    3 "CreateTime" create_time: String, 4 "Description" description: String, 5 "PortfolioId" portfolio_id: String,
    6 "ProductId" product_id: String, 7 "ProductName" product_name: String
} }

/// Gets portfolio: `GetPortfolio` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/GetPortfolio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPortfolio {
    /// Required.
    pub portfolio_id: String,
}
operation! { GetPortfolio(portfolio_id: String) "GetPortfolio" -> GetPortfolioOutput {
    0 "PortfolioId" portfolio_id
} }

/// Response of [`GetPortfolio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPortfolioOutput {
    pub portfolio_detail: Option<GetPortfolioPortfolioDetail>,
    pub tag_options: Vec<GetPortfolioTagOptions>,
}
model! { GetPortfolioOutput {
    0 "PortfolioDetail" portfolio_detail: GetPortfolioPortfolioDetail,
    1 "TagOptions" tag_options: Vec<GetPortfolioTagOptions>
} }

/// In the response of [`GetPortfolio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPortfolioPortfolioDetail {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub portfolio_arn: Option<String>,
    pub portfolio_id: Option<String>,
    pub portfolio_name: Option<String>,
    pub provider_name: Option<String>,
}
model! { GetPortfolioPortfolioDetail {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "PortfolioArn" portfolio_arn: String,
    3 "PortfolioId" portfolio_id: String, 4 "PortfolioName" portfolio_name: String,
    5 "ProviderName" provider_name: String
} }

/// In the response of [`GetPortfolio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPortfolioTagOptions {
    pub active: Option<bool>,
    pub key: Option<String>,
    pub owner: Option<String>,
    pub tag_option_id: Option<String>,
    pub value: Option<String>,
}
model! { GetPortfolioTagOptions {
    0 "Active" active: bool, 1 "Key" key: String, 2 "Owner" owner: String, 3 "TagOptionId" tag_option_id: String,
    4 "Value" value: String
} }

/// Gets product as admin: `GetProductAsAdmin` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/GetProductAsAdmin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductAsAdmin {
    /// Required.
    pub product_id: String,
}
operation! { GetProductAsAdmin(product_id: String) "GetProductAsAdmin" -> GetProductAsAdminOutput {
    0 "ProductId" product_id
} }

/// Response of [`GetProductAsAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductAsAdminOutput {
    pub product_detail: Option<GetProductAsAdminProductDetail>,
    pub tag_options: Vec<GetProductAsAdminTagOptions>,
}
model! { GetProductAsAdminOutput {
    0 "ProductDetail" product_detail: GetProductAsAdminProductDetail,
    1 "TagOptions" tag_options: Vec<GetProductAsAdminTagOptions>
} }

/// In the response of [`GetProductAsAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductAsAdminProductDetail {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub product_arn: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub provider_name: Option<String>,
    pub template_type: Option<String>,
}
model! { GetProductAsAdminProductDetail {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "ProductArn" product_arn: String,
    3 "ProductId" product_id: String, 4 "ProductName" product_name: String, 5 "ProductType" product_type: String,
    6 "ProviderName" provider_name: String, 7 "TemplateType" template_type: String
} }

/// In the response of [`GetProductAsAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductAsAdminTagOptions {
    pub active: Option<bool>,
    pub key: Option<String>,
    pub owner: Option<String>,
    pub tag_option_id: Option<String>,
    pub value: Option<String>,
}
model! { GetProductAsAdminTagOptions {
    0 "Active" active: bool, 1 "Key" key: String, 2 "Owner" owner: String, 3 "TagOptionId" tag_option_id: String,
    4 "Value" value: String
} }

/// Gets product as end user: `GetProductAsEndUser` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/GetProductAsEndUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductAsEndUser {
    /// Required.
    pub product_id: String,
}
operation! { GetProductAsEndUser(product_id: String) "GetProductAsEndUser" -> GetProductAsEndUserOutput {
    0 "ProductId" product_id
} }

/// Response of [`GetProductAsEndUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductAsEndUserOutput {
    pub product_summary: Option<GetProductAsEndUserProductSummary>,
}
model! { GetProductAsEndUserOutput {
    0 "ProductSummary" product_summary: GetProductAsEndUserProductSummary
} }

/// In the response of [`GetProductAsEndUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductAsEndUserProductSummary {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub has_default_launch_option: Option<bool>,
    pub product_arn: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub provider_name: Option<String>,
    pub template_type: Option<String>,
}
model! { GetProductAsEndUserProductSummary {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "HasDefaultLaunchOption" has_default_launch_option: bool, 3 "ProductArn" product_arn: String,
    4 "ProductId" product_id: String, 5 "ProductName" product_name: String, 6 "ProductType" product_type: String,
    7 "ProviderName" provider_name: String, 8 "TemplateType" template_type: String
} }

/// Gets product version: `GetProductVersion` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/GetProductVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductVersion {
    /// Required.
    pub product_version_id: String,
}
operation! { GetProductVersion(product_version_id: String) "GetProductVersion" -> GetProductVersionOutput {
    0 "ProductVersionId" product_version_id
} }

/// Response of [`GetProductVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductVersionOutput {
    pub product_version_detail: Option<GetProductVersionProductVersionDetail>,
}
model! { GetProductVersionOutput {
    0 "ProductVersionDetail" product_version_detail: GetProductVersionProductVersionDetail
} }

/// In the response of [`GetProductVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductVersionProductVersionDetail {
    pub active: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub guidance: Option<String>,
    pub product_id: Option<String>,
    pub product_version_id: Option<String>,
    pub product_version_name: Option<String>,
    pub template_type: Option<String>,
    pub template_url: Option<String>,
}
model! { GetProductVersionProductVersionDetail {
    0 "Active" active: bool, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Guidance" guidance: String, 4 "ProductId" product_id: String, 5 "ProductVersionId" product_version_id: String,
    6 "ProductVersionName" product_version_name: String, 7 "TemplateType" template_type: String,
    8 "TemplateUrl" template_url: String
} }

/// Gets provisioned product: `GetProvisionedProduct` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/GetProvisionedProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProduct {
    /// Required.
    pub provisioned_product_id: String,
}
operation! { GetProvisionedProduct(provisioned_product_id: String)
    "GetProvisionedProduct" -> GetProvisionedProductOutput {
    0 "ProvisionedProductId" provisioned_product_id
} }

/// Response of [`GetProvisionedProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductOutput {
    pub provisioned_product_detail: Option<
        GetProvisionedProductProvisionedProductDetail,
    >,
}
model! { GetProvisionedProductOutput {
    0 "ProvisionedProductDetail" provisioned_product_detail: GetProvisionedProductProvisionedProductDetail
} }

/// In the response of [`GetProvisionedProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductProvisionedProductDetail {
    pub create_time: Option<String>,
    pub last_provisioning_task_id: Option<String>,
    pub last_successful_provisioning_task_id: Option<String>,
    pub last_task_id: Option<String>,
    pub owner_principal_id: Option<String>,
    pub owner_principal_type: Option<String>,
    pub portfolio_id: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_version_id: Option<String>,
    pub product_version_name: Option<String>,
    pub provisioned_product_arn: Option<String>,
    pub provisioned_product_id: Option<String>,
    pub provisioned_product_name: Option<String>,
    pub provisioned_product_type: Option<String>,
    pub stack_id: Option<String>,
    pub stack_region_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
model! { GetProvisionedProductProvisionedProductDetail {
    0 "CreateTime" create_time: String, 1 "LastProvisioningTaskId" last_provisioning_task_id: String,
    2 "LastSuccessfulProvisioningTaskId" last_successful_provisioning_task_id: String,
    3 "LastTaskId" last_task_id: String, 4 "OwnerPrincipalId" owner_principal_id: String,
    5 "OwnerPrincipalType" owner_principal_type: String, 6 "PortfolioId" portfolio_id: String,
    7 "ProductId" product_id: String, 8 "ProductName" product_name: String,
    9 "ProductVersionId" product_version_id: String, 10 "ProductVersionName" product_version_name: String,
    11 "ProvisionedProductArn" provisioned_product_arn: String,
    12 "ProvisionedProductId" provisioned_product_id: String,
    13 "ProvisionedProductName" provisioned_product_name: String,
    14 "ProvisionedProductType" provisioned_product_type: String, 15 "StackId" stack_id: String,
    16 "StackRegionId" stack_region_id: String, 17 "Status" status: String, 18 "StatusMessage" status_message: String
} }

/// Gets provisioned product plan: `GetProvisionedProductPlan` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/GetProvisionedProductPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlan {
    /// Required.
    pub plan_id: String,
}
operation! { GetProvisionedProductPlan(plan_id: String) "GetProvisionedProductPlan" -> GetProvisionedProductPlanOutput {
    0 "PlanId" plan_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanOutput {
    pub plan_detail: Option<GetProvisionedProductPlanPlanDetail>,
    pub product_detail: Option<GetProvisionedProductPlanProductDetail>,
    pub product_version_detail: Option<GetProvisionedProductPlanProductVersionDetail>,
    pub resource_changes: Vec<GetProvisionedProductPlanResourceChanges>,
}
model! { GetProvisionedProductPlanOutput {
    0 "PlanDetail" plan_detail: GetProvisionedProductPlanPlanDetail,
    1 "ProductDetail" product_detail: GetProvisionedProductPlanProductDetail,
    2 "ProductVersionDetail" product_version_detail: GetProvisionedProductPlanProductVersionDetail,
    3 "ResourceChanges" resource_changes: Vec<GetProvisionedProductPlanResourceChanges>
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanPlanDetail {
    pub approval_detail: Option<GetProvisionedProductPlanApprovalDetail>,
    pub assigned_approvers: Vec<GetProvisionedProductPlanAssignedApprovers>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub operation_type: Option<String>,
    pub owner_principal_id: Option<String>,
    pub owner_principal_name: Option<String>,
    pub owner_principal_type: Option<String>,
    pub parameters: Vec<GetProvisionedProductPlanParameters>,
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub plan_type: Option<String>,
    pub portfolio_id: Option<String>,
    pub product_id: Option<String>,
    pub product_version_id: Option<String>,
    pub provisioned_product_id: Option<String>,
    pub provisioned_product_name: Option<String>,
    pub stack_id: Option<String>,
    pub stack_region_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub tags: Vec<GetProvisionedProductPlanTags>,
    pub uid: Option<String>,
    pub update_time: Option<String>,
}
model! { GetProvisionedProductPlanPlanDetail {
    0 "ApprovalDetail" approval_detail: GetProvisionedProductPlanApprovalDetail,
    1 "AssignedApprovers" assigned_approvers: Vec<GetProvisionedProductPlanAssignedApprovers>,
    2 "CreateTime" create_time: String, 3 "Description" description: String, 4 "OperationType" operation_type: String,
    5 "OwnerPrincipalId" owner_principal_id: String, 6 "OwnerPrincipalName" owner_principal_name: String,
    7 "OwnerPrincipalType" owner_principal_type: String,
    8 "Parameters" parameters: Vec<GetProvisionedProductPlanParameters>, 9 "PlanId" plan_id: String,
    10 "PlanName" plan_name: String, 11 "PlanType" plan_type: String, 12 "PortfolioId" portfolio_id: String,
    13 "ProductId" product_id: String, 14 "ProductVersionId" product_version_id: String,
    15 "ProvisionedProductId" provisioned_product_id: String,
    16 "ProvisionedProductName" provisioned_product_name: String, 17 "StackId" stack_id: String,
    18 "StackRegionId" stack_region_id: String, 19 "Status" status: String, 20 "StatusMessage" status_message: String,
    21 "Tags" tags: Vec<GetProvisionedProductPlanTags>, 22 "Uid" uid: String, 23 "UpdateTime" update_time: String
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanApprovalDetail {
    pub operation_records: Vec<GetProvisionedProductPlanOperationRecords>,
    pub todo_task_activities: Vec<GetProvisionedProductPlanTodoTaskActivities>,
}
model! { GetProvisionedProductPlanApprovalDetail {
    0 "OperationRecords" operation_records: Vec<GetProvisionedProductPlanOperationRecords>,
    1 "TodoTaskActivities" todo_task_activities: Vec<GetProvisionedProductPlanTodoTaskActivities>
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanOperationRecords {
    pub approval_action: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub operator: Option<GetProvisionedProductPlanOperator>,
}
model! { GetProvisionedProductPlanOperationRecords {
    0 "ApprovalAction" approval_action: String, 1 "Comment" comment: String, 2 "CreateTime" create_time: String,
    3 "Operator" operator: GetProvisionedProductPlanOperator
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanOperator {
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
}
model! { GetProvisionedProductPlanOperator {
    0 "PrincipalId" principal_id: String, 1 "PrincipalName" principal_name: String,
    2 "PrincipalType" principal_type: String
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanTodoTaskActivities {
    pub activity_name: Option<String>,
    pub tasks: Vec<GetProvisionedProductPlanTasks>,
}
model! { GetProvisionedProductPlanTodoTaskActivities {
    0 "ActivityName" activity_name: String, 1 "Tasks" tasks: Vec<GetProvisionedProductPlanTasks>
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanTasks {
    pub operator: Option<GetProvisionedProductPlanTasksOperator>,
}
model! { GetProvisionedProductPlanTasks {
    0 "Operator" operator: GetProvisionedProductPlanTasksOperator
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanTasksOperator {
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
}
model! { GetProvisionedProductPlanTasksOperator {
    0 "PrincipalName" principal_name: String, 1 "PrincipalType" principal_type: String
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanAssignedApprovers {
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
}
model! { GetProvisionedProductPlanAssignedApprovers {
    0 "PrincipalName" principal_name: String, 1 "PrincipalType" principal_type: String
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
model! { GetProvisionedProductPlanParameters {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetProvisionedProductPlanTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanProductDetail {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub product_arn: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub provider_name: Option<String>,
}
model! { GetProvisionedProductPlanProductDetail {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "ProductArn" product_arn: String,
    3 "ProductId" product_id: String, 4 "ProductName" product_name: String, 5 "ProductType" product_type: String,
    6 "ProviderName" provider_name: String
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanProductVersionDetail {
    pub active: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub guidance: Option<String>,
    pub product_id: Option<String>,
    pub product_version_id: Option<String>,
    pub product_version_name: Option<String>,
    pub template_type: Option<String>,
    pub template_url: Option<String>,
}
model! { GetProvisionedProductPlanProductVersionDetail {
    0 "Active" active: bool, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Guidance" guidance: String, 4 "ProductId" product_id: String, 5 "ProductVersionId" product_version_id: String,
    6 "ProductVersionName" product_version_name: String, 7 "TemplateType" template_type: String,
    8 "TemplateUrl" template_url: String
} }

/// In the response of [`GetProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedProductPlanResourceChanges {
    pub action: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub replacement: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetProvisionedProductPlanResourceChanges {
    0 "Action" action: String, 1 "LogicalResourceId" logical_resource_id: String,
    2 "PhysicalResourceId" physical_resource_id: String, 3 "Replacement" replacement: String,
    4 "ResourceType" resource_type: String
} }

/// Gets tag option: `GetTagOption` of `servicecatalog` 2021-09-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/GetTagOption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagOption {
    /// Required.
    pub tag_option_id: String,
}
operation! { GetTagOption(tag_option_id: String) "GetTagOption" -> GetTagOptionOutput {
    0 "TagOptionId" tag_option_id
} { method: "GET", } }

/// Response of [`GetTagOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagOptionOutput {
    pub tag_option_detail: Option<GetTagOptionTagOptionDetail>,
}
model! { GetTagOptionOutput {
    0 "TagOptionDetail" tag_option_detail: GetTagOptionTagOptionDetail
} }

/// In the response of [`GetTagOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagOptionTagOptionDetail {
    pub active: Option<bool>,
    pub key: Option<String>,
    pub owner: Option<String>,
    pub tag_option_id: Option<String>,
    pub value: Option<String>,
}
model! { GetTagOptionTagOptionDetail {
    0 "Active" active: bool, 1 "Key" key: String, 2 "Owner" owner: String, 3 "TagOptionId" tag_option_id: String,
    4 "Value" value: String
} }

/// Gets task: `GetTask` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    /// Required.
    pub task_id: String,
}
operation! { GetTask(task_id: String) "GetTask" -> GetTaskOutput {
    0 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub task_detail: Option<GetTaskTaskDetail>,
}
model! { GetTaskOutput {
    0 "TaskDetail" task_detail: GetTaskTaskDetail
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTaskDetail {
    pub create_time: Option<String>,
    pub log: Option<GetTaskLog>,
    pub outputs: Vec<GetTaskOutputs>,
    pub parameters: Vec<GetTaskParameters>,
    pub portfolio_id: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_version_id: Option<String>,
    pub product_version_name: Option<String>,
    pub provisioned_product_id: Option<String>,
    pub provisioned_product_name: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub task_id: Option<String>,
    pub task_tags: Vec<GetTaskTaskTags>,
    pub task_type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetTaskTaskDetail {
    0 "CreateTime" create_time: String, 1 "Log" log: GetTaskLog, 2 "Outputs" outputs: Vec<GetTaskOutputs>,
    3 "Parameters" parameters: Vec<GetTaskParameters>, 4 "PortfolioId" portfolio_id: String,
    5 "ProductId" product_id: String, 6 "ProductName" product_name: String,
    7 "ProductVersionId" product_version_id: String, 8 "ProductVersionName" product_version_name: String,
    9 "ProvisionedProductId" provisioned_product_id: String,
    10 "ProvisionedProductName" provisioned_product_name: String, 11 "Status" status: String,
    12 "StatusMessage" status_message: String, 13 "TaskId" task_id: String,
    14 "TaskTags" task_tags: Vec<GetTaskTaskTags>, 15 "TaskType" task_type: String, 16 "UpdateTime" update_time: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskLog {
    pub terraform_logs: Vec<GetTaskTerraformLogs>,
}
model! { GetTaskLog {
    0 "TerraformLogs" terraform_logs: Vec<GetTaskTerraformLogs>
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTerraformLogs {
    pub command: Option<String>,
    pub content: Option<String>,
    pub stream: Option<String>,
}
model! { GetTaskTerraformLogs {
    0 "Command" command: String, 1 "Content" content: String, 2 "Stream" stream: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutputs {
    pub description: Option<String>,
    pub output_key: Option<String>,
    pub output_value: Option<String>,
}
model! { GetTaskOutputs {
    0 "Description" description: String, 1 "OutputKey" output_key: String, 2 "OutputValue" output_value: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
model! { GetTaskParameters {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTaskTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskTaskTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets template: `GetTemplate` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/GetTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    /// Required.
    pub product_id: String,
    /// Required.
    pub product_version_id: String,
}
operation! { GetTemplate(product_id: String, product_version_id: String) "GetTemplate" -> GetTemplateOutput {
    0 "ProductId" product_id, 1 "ProductVersionId" product_version_id
} }

/// Response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub template_body: Option<String>,
}
model! { GetTemplateOutput {
    0 "TemplateBody" template_body: String
} }

/// `LaunchProduct` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/LaunchProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchProduct {
    pub parameters: Option<Vec<LaunchProductParameters>>,
    pub portfolio_id: Option<String>,
    /// Required.
    pub product_id: String,
    /// Required.
    pub product_version_id: String,
    /// Required. 1 to 100 characters.
    pub provisioned_product_name: String,
    /// Required.
    pub stack_region_id: String,
    pub tags: Option<Vec<LaunchProductTags>>,
}
operation! {
    LaunchProduct(product_id: String, product_version_id: String, provisioned_product_name: String, stack_region_id: String)
    "LaunchProduct" -> LaunchProductOutput {
    0 "Parameters" parameters: Vec<LaunchProductParameters>, 1 "PortfolioId" portfolio_id: String,
    2 "ProductId" product_id, 3 "ProductVersionId" product_version_id,
    4 "ProvisionedProductName" provisioned_product_name, 5 "StackRegionId" stack_region_id,
    6 "Tags" tags: Vec<LaunchProductTags>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`LaunchProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchProductParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
input! { LaunchProductParameters() {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`LaunchProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchProductTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { LaunchProductTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`LaunchProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchProductOutput {
    pub provisioned_product_id: Option<String>,
}
model! { LaunchProductOutput {
    0 "ProvisionedProductId" provisioned_product_id: String
} }

/// Lists launch options: `ListLaunchOptions` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListLaunchOptions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLaunchOptions {
    /// Required.
    pub product_id: String,
}
operation! { ListLaunchOptions(product_id: String) "ListLaunchOptions" -> ListLaunchOptionsOutput {
    0 "ProductId" product_id
} }

/// Response of [`ListLaunchOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLaunchOptionsOutput {
    pub launch_option_summaries: Vec<ListLaunchOptionsLaunchOptionSummaries>,
}
model! { ListLaunchOptionsOutput {
    0 "LaunchOptionSummaries" launch_option_summaries: Vec<ListLaunchOptionsLaunchOptionSummaries>
} }

/// In the response of [`ListLaunchOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLaunchOptionsLaunchOptionSummaries {
    pub constraint_summaries: Vec<ListLaunchOptionsConstraintSummaries>,
    pub portfolio_id: Option<String>,
    pub portfolio_name: Option<String>,
}
model! { ListLaunchOptionsLaunchOptionSummaries {
    0 "ConstraintSummaries" constraint_summaries: Vec<ListLaunchOptionsConstraintSummaries>,
    1 "PortfolioId" portfolio_id: String, 2 "PortfolioName" portfolio_name: String
} }

/// In the response of [`ListLaunchOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLaunchOptionsConstraintSummaries {
    pub constraint_type: Option<String>,
    pub description: Option<String>,
    pub operation_types: Vec<String>,
    pub stack_regions: Vec<String>,
}
model! { ListLaunchOptionsConstraintSummaries {
    0 "ConstraintType" constraint_type: String, 1 "Description" description: String,
    2 "OperationTypes" operation_types: Vec<String>, 3 "StackRegions" stack_regions: Vec<String>
} }

/// Lists portfolios: `ListPortfolios` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListPortfolios>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortfolios {
    pub filters: Option<Vec<ListPortfoliosFilters>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_id: Option<String>,
    pub scope: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListPortfolios() "ListPortfolios" -> ListPortfoliosOutput {
    0 "Filters" filters: Vec<ListPortfoliosFilters>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ProductId" product_id: String, 4 "Scope" scope: String, 5 "SortBy" sort_by: String,
    6 "SortOrder" sort_order: String
} }
paged! { ListPortfolios: ListPortfoliosPortfolioDetails =
    Number "PageNumber", "PortfolioDetails" portfolio_details, total "TotalCount" }

/// In the request of [`ListPortfolios`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortfoliosFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListPortfoliosFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListPortfolios`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortfoliosOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub portfolio_details: Vec<ListPortfoliosPortfolioDetails>,
    pub total_count: Option<i64>,
}
model! { ListPortfoliosOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PortfolioDetails" portfolio_details: Vec<ListPortfoliosPortfolioDetails>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPortfolios`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortfoliosPortfolioDetails {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub portfolio_arn: Option<String>,
    pub portfolio_id: Option<String>,
    pub portfolio_name: Option<String>,
    pub provider_name: Option<String>,
}
model! { ListPortfoliosPortfolioDetails {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "PortfolioArn" portfolio_arn: String,
    3 "PortfolioId" portfolio_id: String, 4 "PortfolioName" portfolio_name: String,
    5 "ProviderName" provider_name: String
} }

/// Lists principals: `ListPrincipals` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListPrincipals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrincipals {
    /// Required.
    pub portfolio_id: String,
}
operation! { ListPrincipals(portfolio_id: String) "ListPrincipals" -> ListPrincipalsOutput {
    0 "PortfolioId" portfolio_id
} }

/// Response of [`ListPrincipals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrincipalsOutput {
    pub principals: Vec<ListPrincipalsPrincipals>,
}
model! { ListPrincipalsOutput {
    0 "Principals" principals: Vec<ListPrincipalsPrincipals>
} }

/// In the response of [`ListPrincipals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrincipalsPrincipals {
    pub principal_id: Option<String>,
    pub principal_pattern: Option<String>,
    pub principal_type: Option<String>,
}
model! { ListPrincipalsPrincipals {
    0 "PrincipalId" principal_id: String, 1 "PrincipalPattern" principal_pattern: String,
    2 "PrincipalType" principal_type: String
} }

/// Lists product versions: `ListProductVersions` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListProductVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductVersions {
    /// Required.
    pub product_id: String,
}
operation! { ListProductVersions(product_id: String) "ListProductVersions" -> ListProductVersionsOutput {
    0 "ProductId" product_id
} }

/// Response of [`ListProductVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductVersionsOutput {
    pub product_version_details: Vec<ListProductVersionsProductVersionDetails>,
}
model! { ListProductVersionsOutput {
    0 "ProductVersionDetails" product_version_details: Vec<ListProductVersionsProductVersionDetails>
} }

/// In the response of [`ListProductVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductVersionsProductVersionDetails {
    pub active: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub guidance: Option<String>,
    pub product_id: Option<String>,
    pub product_version_id: Option<String>,
    pub product_version_name: Option<String>,
    pub template_type: Option<String>,
    pub template_url: Option<String>,
}
model! { ListProductVersionsProductVersionDetails {
    0 "Active" active: bool, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Guidance" guidance: String, 4 "ProductId" product_id: String, 5 "ProductVersionId" product_version_id: String,
    6 "ProductVersionName" product_version_name: String, 7 "TemplateType" template_type: String,
    8 "TemplateUrl" template_url: String
} }

/// Lists products as admin: `ListProductsAsAdmin` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListProductsAsAdmin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsAsAdmin {
    pub filters: Option<Vec<ListProductsAsAdminFilters>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub portfolio_id: Option<String>,
    pub scope: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListProductsAsAdmin() "ListProductsAsAdmin" -> ListProductsAsAdminOutput {
    0 "Filters" filters: Vec<ListProductsAsAdminFilters>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PortfolioId" portfolio_id: String, 4 "Scope" scope: String, 5 "SortBy" sort_by: String,
    6 "SortOrder" sort_order: String
} }
paged! { ListProductsAsAdmin: ListProductsAsAdminProductDetails =
    Number "PageNumber", "ProductDetails" product_details, total "TotalCount" }

/// In the request of [`ListProductsAsAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsAsAdminFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListProductsAsAdminFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListProductsAsAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsAsAdminOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_details: Vec<ListProductsAsAdminProductDetails>,
    pub total_count: Option<i64>,
}
model! { ListProductsAsAdminOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ProductDetails" product_details: Vec<ListProductsAsAdminProductDetails>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProductsAsAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsAsAdminProductDetails {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub product_arn: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub provider_name: Option<String>,
    pub template_type: Option<String>,
}
model! { ListProductsAsAdminProductDetails {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "ProductArn" product_arn: String,
    3 "ProductId" product_id: String, 4 "ProductName" product_name: String, 5 "ProductType" product_type: String,
    6 "ProviderName" provider_name: String, 7 "TemplateType" template_type: String
} }

/// Lists products as end user: `ListProductsAsEndUser` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListProductsAsEndUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsAsEndUser {
    pub filters: Option<Vec<ListProductsAsEndUserFilters>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListProductsAsEndUser() "ListProductsAsEndUser" -> ListProductsAsEndUserOutput {
    0 "Filters" filters: Vec<ListProductsAsEndUserFilters>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String, 4 "SortOrder" sort_order: String
} }
paged! { ListProductsAsEndUser: ListProductsAsEndUserProductSummaries =
    Number "PageNumber", "ProductSummaries" product_summaries, total "TotalCount" }

/// In the request of [`ListProductsAsEndUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsAsEndUserFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListProductsAsEndUserFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListProductsAsEndUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsAsEndUserOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_summaries: Vec<ListProductsAsEndUserProductSummaries>,
    pub total_count: Option<i64>,
}
model! { ListProductsAsEndUserOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ProductSummaries" product_summaries: Vec<ListProductsAsEndUserProductSummaries>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProductsAsEndUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsAsEndUserProductSummaries {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub has_default_launch_option: Option<bool>,
    pub product_arn: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub provider_name: Option<String>,
    pub template_type: Option<String>,
}
model! { ListProductsAsEndUserProductSummaries {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "HasDefaultLaunchOption" has_default_launch_option: bool, 3 "ProductArn" product_arn: String,
    4 "ProductId" product_id: String, 5 "ProductName" product_name: String, 6 "ProductType" product_type: String,
    7 "ProviderName" provider_name: String, 8 "TemplateType" template_type: String
} }

/// Lists provisioned product plan approvers: `ListProvisionedProductPlanApprovers` of `servicecatalog` 2021-09-01.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListProvisionedProductPlanApprovers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductPlanApprovers {
    pub access_level_filter: Option<String>,
    pub approval_filter: Option<String>,
    pub filters: Option<Vec<ListProvisionedProductPlanApproversFilters>>,
}
operation! { ListProvisionedProductPlanApprovers()
    "ListProvisionedProductPlanApprovers" -> ListProvisionedProductPlanApproversOutput {
    0 "AccessLevelFilter" access_level_filter: String, 1 "ApprovalFilter" approval_filter: String,
    2 "Filters" filters: Vec<ListProvisionedProductPlanApproversFilters>
} { method: "GET", } }

/// In the request of [`ListProvisionedProductPlanApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductPlanApproversFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListProvisionedProductPlanApproversFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListProvisionedProductPlanApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductPlanApproversOutput {
    pub approvers: Vec<ListProvisionedProductPlanApproversApprovers>,
}
model! { ListProvisionedProductPlanApproversOutput {
    0 "Approvers" approvers: Vec<ListProvisionedProductPlanApproversApprovers>
} }

/// In the response of [`ListProvisionedProductPlanApprovers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductPlanApproversApprovers {
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
}
model! { ListProvisionedProductPlanApproversApprovers {
    0 "PrincipalName" principal_name: String, 1 "PrincipalType" principal_type: String
} }

/// Lists provisioned product plans: `ListProvisionedProductPlans` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListProvisionedProductPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductPlans {
    pub access_level_filter: Option<String>,
    pub approval_filter: Option<String>,
    pub filters: Option<Vec<ListProvisionedProductPlansFilters>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub provisioned_product_id: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListProvisionedProductPlans() "ListProvisionedProductPlans" -> ListProvisionedProductPlansOutput {
    0 "AccessLevelFilter" access_level_filter: String, 1 "ApprovalFilter" approval_filter: String,
    2 "Filters" filters: Vec<ListProvisionedProductPlansFilters>, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ProvisionedProductId" provisioned_product_id: String, 6 "SortBy" sort_by: String,
    7 "SortOrder" sort_order: String
} }
paged! { ListProvisionedProductPlans: ListProvisionedProductPlansPlanDetails =
    Number "PageNumber", "PlanDetails" plan_details, total "TotalCount" }

/// In the request of [`ListProvisionedProductPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductPlansFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListProvisionedProductPlansFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListProvisionedProductPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductPlansOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plan_details: Vec<ListProvisionedProductPlansPlanDetails>,
    pub total_count: Option<i64>,
}
model! { ListProvisionedProductPlansOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PlanDetails" plan_details: Vec<ListProvisionedProductPlansPlanDetails>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProvisionedProductPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductPlansPlanDetails {
    pub assigned_approvers: Vec<ListProvisionedProductPlansAssignedApprovers>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub operation_type: Option<String>,
    pub owner_principal_id: Option<String>,
    pub owner_principal_name: Option<String>,
    pub owner_principal_type: Option<String>,
    pub parameters: Vec<ListProvisionedProductPlansParameters>,
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub plan_type: Option<String>,
    pub portfolio_id: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_version_id: Option<String>,
    pub provisioned_product_id: Option<String>,
    pub provisioned_product_name: Option<String>,
    pub stack_id: Option<String>,
    pub stack_region_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub tags: Vec<ListProvisionedProductPlansTags>,
    pub uid: Option<String>,
    pub update_time: Option<String>,
}
model! { ListProvisionedProductPlansPlanDetails {
    0 "AssignedApprovers" assigned_approvers: Vec<ListProvisionedProductPlansAssignedApprovers>,
    1 "CreateTime" create_time: String, 2 "Description" description: String, 3 "OperationType" operation_type: String,
    4 "OwnerPrincipalId" owner_principal_id: String, 5 "OwnerPrincipalName" owner_principal_name: String,
    6 "OwnerPrincipalType" owner_principal_type: String,
    7 "Parameters" parameters: Vec<ListProvisionedProductPlansParameters>, 8 "PlanId" plan_id: String,
    9 "PlanName" plan_name: String, 10 "PlanType" plan_type: String, 11 "PortfolioId" portfolio_id: String,
    12 "ProductId" product_id: String, 13 "ProductName" product_name: String,
    14 "ProductVersionId" product_version_id: String, 15 "ProvisionedProductId" provisioned_product_id: String,
    16 "ProvisionedProductName" provisioned_product_name: String, 17 "StackId" stack_id: String,
    18 "StackRegionId" stack_region_id: String, 19 "Status" status: String, 20 "StatusMessage" status_message: String,
    21 "Tags" tags: Vec<ListProvisionedProductPlansTags>, 22 "Uid" uid: String, 23 "UpdateTime" update_time: String
} }

/// In the response of [`ListProvisionedProductPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductPlansAssignedApprovers {
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
}
model! { ListProvisionedProductPlansAssignedApprovers {
    0 "PrincipalName" principal_name: String, 1 "PrincipalType" principal_type: String
} }

/// In the response of [`ListProvisionedProductPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductPlansParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
model! { ListProvisionedProductPlansParameters {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the response of [`ListProvisionedProductPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductPlansTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListProvisionedProductPlansTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists provisioned products: `ListProvisionedProducts` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListProvisionedProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProducts {
    pub access_level_filter: Option<String>,
    pub filters: Option<Vec<ListProvisionedProductsFilters>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListProvisionedProducts() "ListProvisionedProducts" -> ListProvisionedProductsOutput {
    0 "AccessLevelFilter" access_level_filter: String, 1 "Filters" filters: Vec<ListProvisionedProductsFilters>,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "SortBy" sort_by: String,
    5 "SortOrder" sort_order: String
} }
paged! { ListProvisionedProducts: ListProvisionedProductsProvisionedProductDetails =
    Number "PageNumber", "ProvisionedProductDetails" provisioned_product_details, total "TotalCount" }

/// In the request of [`ListProvisionedProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductsFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListProvisionedProductsFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListProvisionedProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub provisioned_product_details: Vec<
        ListProvisionedProductsProvisionedProductDetails,
    >,
    pub total_count: Option<i64>,
}
model! { ListProvisionedProductsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ProvisionedProductDetails" provisioned_product_details: Vec<ListProvisionedProductsProvisionedProductDetails>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProvisionedProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionedProductsProvisionedProductDetails {
    pub create_time: Option<String>,
    pub last_provisioning_task_id: Option<String>,
    pub last_successful_provisioning_task_id: Option<String>,
    pub last_task_id: Option<String>,
    pub owner_principal_id: Option<String>,
    pub owner_principal_type: Option<String>,
    pub portfolio_id: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_version_id: Option<String>,
    pub product_version_name: Option<String>,
    pub provisioned_product_arn: Option<String>,
    pub provisioned_product_id: Option<String>,
    pub provisioned_product_name: Option<String>,
    pub provisioned_product_type: Option<String>,
    pub stack_id: Option<String>,
    pub stack_region_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
model! { ListProvisionedProductsProvisionedProductDetails {
    0 "CreateTime" create_time: String, 1 "LastProvisioningTaskId" last_provisioning_task_id: String,
    2 "LastSuccessfulProvisioningTaskId" last_successful_provisioning_task_id: String,
    3 "LastTaskId" last_task_id: String, 4 "OwnerPrincipalId" owner_principal_id: String,
    5 "OwnerPrincipalType" owner_principal_type: String, 6 "PortfolioId" portfolio_id: String,
    7 "ProductId" product_id: String, 8 "ProductName" product_name: String,
    9 "ProductVersionId" product_version_id: String, 10 "ProductVersionName" product_version_name: String,
    11 "ProvisionedProductArn" provisioned_product_arn: String,
    12 "ProvisionedProductId" provisioned_product_id: String,
    13 "ProvisionedProductName" provisioned_product_name: String,
    14 "ProvisionedProductType" provisioned_product_type: String, 15 "StackId" stack_id: String,
    16 "StackRegionId" stack_region_id: String, 17 "Status" status: String, 18 "StatusMessage" status_message: String
} }

/// Lists regions: `ListRegions` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {} }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub regions: Vec<ListRegionsRegions>,
}
model! { ListRegionsOutput {
    0 "Regions" regions: Vec<ListRegionsRegions>
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { ListRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Lists resources for tag option: `ListResourcesForTagOption` of `servicecatalog` 2021-09-01.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListResourcesForTagOption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesForTagOption {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag_option_id: String,
}
operation! { ListResourcesForTagOption(resource_type: String, tag_option_id: String)
    "ListResourcesForTagOption" -> ListResourcesForTagOptionOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ResourceType" resource_type,
    3 "TagOptionId" tag_option_id
} { method: "GET", } }
paged! { ListResourcesForTagOption: ListResourcesForTagOptionResourceDetails =
    Number "PageNumber", "ResourceDetails" resource_details, total "TotalCount" }

/// Response of [`ListResourcesForTagOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesForTagOptionOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_details: Vec<ListResourcesForTagOptionResourceDetails>,
    pub total_count: Option<i64>,
}
model! { ListResourcesForTagOptionOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ResourceDetails" resource_details: Vec<ListResourcesForTagOptionResourceDetails>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourcesForTagOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesForTagOptionResourceDetails {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { ListResourcesForTagOptionResourceDetails {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "ResourceArn" resource_arn: String,
    3 "ResourceId" resource_id: String, 4 "ResourceName" resource_name: String
} }

/// Lists tag options: `ListTagOptions` of `servicecatalog` 2021-09-01.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListTagOptions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagOptions {
    pub filters: Option<ListTagOptionsFilters>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListTagOptions() "ListTagOptions" -> ListTagOptionsOutput {
    0 "Filters" filters: ListTagOptionsFilters, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String,
    6 "SortOrder" sort_order: String
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "GET", } }
paged! { ListTagOptions: ListTagOptionsTagOptionDetails =
    Token "NextToken", "TagOptionDetails" tag_option_details, next "NextToken" }

/// In the request of [`ListTagOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagOptionsFilters {
    pub active: Option<bool>,
    pub full_text_search: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagOptionsFilters() {
    0 "Active" active: bool, 1 "FullTextSearch" full_text_search: String, 2 "Key" key: String, 3 "Value" value: String
} }

/// Response of [`ListTagOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagOptionsOutput {
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_option_details: Vec<ListTagOptionsTagOptionDetails>,
    pub total_count: Option<i64>,
}
model! { ListTagOptionsOutput {
    0 "NextToken" next_token: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TagOptionDetails" tag_option_details: Vec<ListTagOptionsTagOptionDetails>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListTagOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagOptionsTagOptionDetails {
    pub active: Option<bool>,
    pub key: Option<String>,
    pub owner: Option<String>,
    pub tag_option_id: Option<String>,
    pub value: Option<String>,
}
model! { ListTagOptionsTagOptionDetails {
    0 "Active" active: bool, 1 "Key" key: String, 2 "Owner" owner: String, 3 "TagOptionId" tag_option_id: String,
    4 "Value" value: String
} }

/// Lists tasks: `ListTasks` of `servicecatalog` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub provisioned_product_id: String,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListTasks(provisioned_product_id: String) "ListTasks" -> ListTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ProvisionedProductId" provisioned_product_id,
    3 "SortBy" sort_by: String, 4 "SortOrder" sort_order: String
} }
paged! { ListTasks: ListTasksTaskDetails = Number "PageNumber", "TaskDetails" task_details, total "TotalCount" }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_details: Vec<ListTasksTaskDetails>,
    pub total_count: Option<i64>,
}
model! { ListTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "TaskDetails" task_details: Vec<ListTasksTaskDetails>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksTaskDetails {
    pub create_time: Option<String>,
    pub log: Option<ListTasksLog>,
    pub outputs: Vec<ListTasksOutputs>,
    pub parameters: Vec<ListTasksParameters>,
    pub portfolio_id: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_version_id: Option<String>,
    pub product_version_name: Option<String>,
    pub provisioned_product_id: Option<String>,
    pub provisioned_product_name: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListTasksTaskDetails {
    0 "CreateTime" create_time: String, 1 "Log" log: ListTasksLog, 2 "Outputs" outputs: Vec<ListTasksOutputs>,
    3 "Parameters" parameters: Vec<ListTasksParameters>, 4 "PortfolioId" portfolio_id: String,
    5 "ProductId" product_id: String, 6 "ProductName" product_name: String,
    7 "ProductVersionId" product_version_id: String, 8 "ProductVersionName" product_version_name: String,
    9 "ProvisionedProductId" provisioned_product_id: String,
    10 "ProvisionedProductName" provisioned_product_name: String, 11 "Status" status: String,
    12 "StatusMessage" status_message: String, 13 "TaskId" task_id: String, 14 "TaskType" task_type: String,
    15 "UpdateTime" update_time: String
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksLog {
    pub terraform_logs: Vec<ListTasksTerraformLogs>,
}
model! { ListTasksLog {
    0 "TerraformLogs" terraform_logs: Vec<ListTasksTerraformLogs>
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksTerraformLogs {
    pub command: Option<String>,
    pub content: Option<String>,
    pub stream: Option<String>,
}
model! { ListTasksTerraformLogs {
    0 "Command" command: String, 1 "Content" content: String, 2 "Stream" stream: String
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutputs {
    pub description: Option<String>,
    pub output_key: Option<String>,
    pub output_value: Option<String>,
}
model! { ListTasksOutputs {
    0 "Description" description: String, 1 "OutputKey" output_key: String, 2 "OutputValue" output_value: String
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
model! { ListTasksParameters {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// `TerminateProvisionedProduct` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/TerminateProvisionedProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateProvisionedProduct {
    /// Required.
    pub provisioned_product_id: String,
}
operation! { TerminateProvisionedProduct(provisioned_product_id: String) "TerminateProvisionedProduct" -> Empty {
    0 "ProvisionedProductId" provisioned_product_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`TerminateProvisionedProduct`]: empty.
pub type TerminateProvisionedProductOutput = Empty;

/// Updates constraint: `UpdateConstraint` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/UpdateConstraint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConstraint {
    /// Required.
    pub config: String,
    /// Required.
    pub constraint_id: String,
    pub description: Option<String>,
}
operation! { UpdateConstraint(config: String, constraint_id: String) "UpdateConstraint" -> UpdateConstraintOutput {
    0 "Config" config, 1 "ConstraintId" constraint_id, 2 "Description" description: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateConstraint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConstraintOutput {
    pub constraint_id: Option<String>,
}
model! { UpdateConstraintOutput {
    0 "ConstraintId" constraint_id: String
} }

/// Updates portfolio: `UpdatePortfolio` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/UpdatePortfolio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePortfolio {
    pub description: Option<String>,
    /// Required.
    pub portfolio_id: String,
    /// Required. 1 to 100 characters.
    pub portfolio_name: String,
    /// Required. 1 to 100 characters.
    pub provider_name: String,
}
operation! { UpdatePortfolio(portfolio_id: String, portfolio_name: String, provider_name: String)
    "UpdatePortfolio" -> UpdatePortfolioOutput {
    0 "Description" description: String, 1 "PortfolioId" portfolio_id, 2 "PortfolioName" portfolio_name,
    3 "ProviderName" provider_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdatePortfolio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePortfolioOutput {
    pub portfolio_id: Option<String>,
}
model! { UpdatePortfolioOutput {
    0 "PortfolioId" portfolio_id: String
} }

/// Updates product: `UpdateProduct` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/UpdateProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProduct {
    pub description: Option<String>,
    /// Required.
    pub product_id: String,
    /// Required. 1 to 100 characters.
    pub product_name: String,
    /// Required. 1 to 100 characters.
    pub provider_name: String,
}
operation! { UpdateProduct(product_id: String, product_name: String, provider_name: String)
    "UpdateProduct" -> UpdateProductOutput {
    0 "Description" description: String, 1 "ProductId" product_id, 2 "ProductName" product_name,
    3 "ProviderName" provider_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductOutput {
    pub product_id: Option<String>,
}
model! { UpdateProductOutput {
    0 "ProductId" product_id: String
} }

/// Updates product version: `UpdateProductVersion` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/UpdateProductVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductVersion {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub guidance: Option<String>,
    /// Required.
    pub product_version_id: String,
    /// Required. 1 to 100 characters.
    pub product_version_name: String,
}
operation! { UpdateProductVersion(product_version_id: String, product_version_name: String)
    "UpdateProductVersion" -> UpdateProductVersionOutput {
    0 "Active" active: bool, 1 "Description" description: String, 2 "Guidance" guidance: String,
    3 "ProductVersionId" product_version_id, 4 "ProductVersionName" product_version_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateProductVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductVersionOutput {
    pub product_version_id: Option<String>,
}
model! { UpdateProductVersionOutput {
    0 "ProductVersionId" product_version_id: String
} }

/// Updates provisioned product: `UpdateProvisionedProduct` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/UpdateProvisionedProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProvisionedProduct {
    pub parameters: Option<Vec<UpdateProvisionedProductParameters>>,
    pub portfolio_id: Option<String>,
    /// Required.
    pub product_id: String,
    /// Required.
    pub product_version_id: String,
    /// Required.
    pub provisioned_product_id: String,
    pub tags: Option<Vec<UpdateProvisionedProductTags>>,
}
operation! { UpdateProvisionedProduct(product_id: String, product_version_id: String, provisioned_product_id: String)
    "UpdateProvisionedProduct" -> UpdateProvisionedProductOutput {
    0 "Parameters" parameters: Vec<UpdateProvisionedProductParameters>, 1 "PortfolioId" portfolio_id: String,
    2 "ProductId" product_id, 3 "ProductVersionId" product_version_id, 4 "ProvisionedProductId" provisioned_product_id,
    5 "Tags" tags: Vec<UpdateProvisionedProductTags>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`UpdateProvisionedProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProvisionedProductParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
input! { UpdateProvisionedProductParameters() {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`UpdateProvisionedProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProvisionedProductTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateProvisionedProductTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UpdateProvisionedProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProvisionedProductOutput {
    pub provisioned_product_id: Option<String>,
}
model! { UpdateProvisionedProductOutput {
    0 "ProvisionedProductId" provisioned_product_id: String
} }

/// Updates provisioned product plan: `UpdateProvisionedProductPlan` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/UpdateProvisionedProductPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProvisionedProductPlan {
    pub description: Option<String>,
    pub parameters: Option<Vec<UpdateProvisionedProductPlanParameters>>,
    /// Required.
    pub plan_id: String,
    pub portfolio_id: Option<String>,
    /// Required.
    pub product_id: String,
    /// Required.
    pub product_version_id: String,
    pub tags: Option<Vec<UpdateProvisionedProductPlanTags>>,
}
operation! { UpdateProvisionedProductPlan(plan_id: String, product_id: String, product_version_id: String)
    "UpdateProvisionedProductPlan" -> UpdateProvisionedProductPlanOutput {
    0 "Description" description: String, 1 "Parameters" parameters: Vec<UpdateProvisionedProductPlanParameters>,
    2 "PlanId" plan_id, 3 "PortfolioId" portfolio_id: String, 4 "ProductId" product_id,
    5 "ProductVersionId" product_version_id, 6 "Tags" tags: Vec<UpdateProvisionedProductPlanTags>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`UpdateProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProvisionedProductPlanParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
input! { UpdateProvisionedProductPlanParameters() {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`UpdateProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProvisionedProductPlanTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateProvisionedProductPlanTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UpdateProvisionedProductPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProvisionedProductPlanOutput {
    pub plan_id: Option<String>,
    pub provisioned_product_id: Option<String>,
}
model! { UpdateProvisionedProductPlanOutput {
    0 "PlanId" plan_id: String, 1 "ProvisionedProductId" provisioned_product_id: String
} }

/// Updates tag option: `UpdateTagOption` of `servicecatalog` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicecatalog/2021-09-01/UpdateTagOption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTagOption {
    pub active: Option<bool>,
    /// Required.
    pub tag_option_id: String,
    /// 1 to 128 characters.
    pub value: Option<String>,
}
operation! { UpdateTagOption(tag_option_id: String) "UpdateTagOption" -> UpdateTagOptionOutput {
    0 "Active" active: bool, 1 "TagOptionId" tag_option_id, 2 "Value" value: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateTagOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTagOptionOutput {
    pub tag_option_detail: Option<UpdateTagOptionTagOptionDetail>,
}
model! { UpdateTagOptionOutput {
    0 "TagOptionDetail" tag_option_detail: UpdateTagOptionTagOptionDetail
} }

/// In the response of [`UpdateTagOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTagOptionTagOptionDetail {
    pub active: Option<bool>,
    pub key: Option<String>,
    pub owner: Option<String>,
    pub tag_option_id: Option<String>,
    pub value: Option<String>,
}
model! { UpdateTagOptionTagOptionDetail {
    0 "Active" active: bool, 1 "Key" key: String, 2 "Owner" owner: String, 3 "TagOptionId" tag_option_id: String,
    4 "Value" value: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ApproveProvisionedProductPlan, AssociatePrincipalWithPortfolio, AssociateProductWithPortfolio,
    AssociateTagOptionWithResource, CancelProvisionedProductPlan, CopyProduct, CreateConstraint, CreatePortfolio,
    CreateProduct, CreateProductVersion, CreateProvisionedProductPlan, CreateTagOption, CreateTemplate,
    DeleteConstraint, DeletePortfolio, DeleteProduct, DeleteProductVersion, DeleteProvisionedProductPlan,
    DeleteTagOption, DisAssociateTagOptionFromResource, DisassociatePrincipalFromPortfolio,
    DisassociateProductFromPortfolio, ExecuteProvisionedProductPlan, GetConstraint, GetPortfolio, GetProductAsAdmin,
    GetProductAsEndUser, GetProductVersion, GetProvisionedProduct, GetProvisionedProductPlan, GetTagOption, GetTask,
    GetTemplate, LaunchProduct, ListLaunchOptions, ListPortfolios, ListPrincipals, ListProductVersions,
    ListProductsAsAdmin, ListProductsAsEndUser, ListProvisionedProductPlanApprovers, ListProvisionedProductPlans,
    ListProvisionedProducts, ListRegions, ListResourcesForTagOption, ListTagOptions, ListTasks,
    TerminateProvisionedProduct, UpdateConstraint, UpdatePortfolio, UpdateProduct, UpdateProductVersion,
    UpdateProvisionedProduct, UpdateProvisionedProductPlan, UpdateTagOption
}
